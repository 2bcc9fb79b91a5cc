import { expect, it } from 'vitest';
import { componentsIn, countWords, foreignMarkup, headingLevels } from '#authoring/text/markup.ts';

const kinds = (text: string, prose = false) => foreignMarkup(text, prose).map(({ is }) => is);

it.each([
  ['import fs from "node:fs"', 'import'],
  ['export const x = 1', 'import'],
  ['{1 + 1}', 'braces'],
  ['a { b', 'braces'],
  ['<script src=x></script>', 'tag'],
  ['<Term what={x} />', 'braces'],
  ['<img src=x onerror=alert()>', 'tag'],
  ['<!-- remark -->', 'tag'],
  ['<Other />', 'tag'],
  ['<https://x.kz>', 'tag'],
  ['a < b', 'tag'],
  ['[x](javascript:alert(1))', 'link'],
  ['[x](JaVaScRiPt:alert())', 'link'],
  ['[x](data:text/html,x)', 'link'],
  ['[x](//evil.example)', 'link'],
  ['[x][y]\n\n[y]: javascript:alert()', 'link'],
  ['[x](javascript&colon;alert())', 'link'],
])('finds what is no Markdown: %s', (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

it.each([
  '**Важно**',
  '[ЦОН](#offices)',
  '[x](/ru/)',
  '[x](https://x.kz/)',
  '<Term what="result" case="a" />',
  'импорт',
])('lets %s pass', (text) => {
  expect(kinds(text)).toEqual([]);
});

it('allows headings with an anchor in prose only', () => {
  const heading = '<h2 id="mistakes">Ошибки</h2>';
  expect([kinds(heading, true), kinds(heading)]).toEqual([[], ['tag']]);
});

it('reads headings, words and components', () => {
  const text = '## Один\n\nСрок: <Term what="result" case="a" /> [тут](/ru/x/).\n\n### Два';
  expect(headingLevels(text)).toEqual([2, 3]);
  expect(countWords(text)).toBe(4);
  expect(componentsIn(text)).toEqual([
    { name: 'Term', attributes: { what: 'result', case: 'a' }, text: '<Term what="result" case="a" />', start: 15 },
  ]);
});
