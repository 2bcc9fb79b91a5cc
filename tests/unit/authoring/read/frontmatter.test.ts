import { expect, it } from 'vitest';
import { cutFrontmatter } from '#authoring/read/frontmatter.ts';

it('cuts a file and knows on which line the body begins', () => {
  expect(cutFrontmatter('---\na: 1\nb: 2\n---\n\nText\n')).toEqual({
    is: 'whole',
    head: 'a: 1\nb: 2\n',
    body: '\nText\n',
    bodyLine: 5,
  });
});

it('takes Windows line ends and a byte order mark', () => {
  expect(cutFrontmatter('\uFEFF---\r\na: 1\r\n---\r\nText')).toMatchObject({
    is: 'whole',
    head: 'a: 1\r\n',
    body: 'Text',
    bodyLine: 4,
  });
});

it('tells what is missing', () => {
  expect([cutFrontmatter('Text').is, cutFrontmatter('---\na: 1\n').is]).toEqual(['no-frontmatter', 'not-closed']);
});
