import { describe, expect, it } from 'vitest';
import { alternates } from '#site/alternates.ts';

describe('alternates', () => {
  it('offers both languages and the Kazakh page to everyone else', () => {
    expect(alternates('https://qyzmet.example', 'acts/')).toEqual([
      { hreflang: 'kk', href: 'https://qyzmet.example/kk/acts/' },
      { hreflang: 'ru', href: 'https://qyzmet.example/ru/acts/' },
      { hreflang: 'x-default', href: 'https://qyzmet.example/kk/acts/' },
    ]);
  });

  it('offers the choice of language instead of the home page', () => {
    expect(alternates('https://qyzmet.example', '').at(-1)?.href).toBe('https://qyzmet.example/');
  });
});
