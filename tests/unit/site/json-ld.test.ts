import { expect, it } from 'vitest';
import { jsonLdText } from '#site/json-ld.ts';

it('cannot close its script element, and stays the same data', () => {
  const data = { '@context': 'https://schema.org', name: '</script><script>alert(1)</script>' };
  expect(jsonLdText(data)).not.toContain('<');
  expect(JSON.parse(jsonLdText(data))).toEqual(data);
});
