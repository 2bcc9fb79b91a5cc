import { describe, expect, test } from 'vitest';
import { officialWords } from '#forms/official-words.ts';
import type { Form } from '#forms/schema.ts';
import { formSchema } from '#forms/schema.ts';
import { everyBlock } from '../../../src/forms/schema/walk.ts';
import { application, documentLines, receipt } from './land-act.ts';

const rule = /\\_\\_\\_\\_\\_/g;

/** Letters and signs of the document without its blanks, its bold marks, its empty table row and all spaces. */
const lettersOf = (text: string) =>
  text
    .replace(rule, '')
    .replace(/^--(\t--)*$/gm, '')
    .replace(/[\s*]/g, '');

/** Rules that the form prints, the one that closes the appendix among them. */
const rulesOf = (form: Form) =>
  [...everyBlock(form.blocks)]
    .map(({ thing }) =>
      thing.block === 'line' ? thing.rows : ['date', 'signature', 'end'].includes(thing.block) ? 1 : 0,
    )
    .reduce((sum: number, rows) => sum + rows, 0);

describe.each([
  ['application', application, 16],
  ['receipt', receipt, 15],
])('the %s', (_, authored, rules) => {
  const form = formSchema.parse(authored());
  const document = documentLines(form.source.lines);

  test('says every word of the document, letter for letter, in its order, and nothing else', () => {
    const words = officialWords(form).map(({ thing }) => thing);
    expect(lettersOf(words.join(''))).toBe(lettersOf(document));
  });

  test('stands in its lines, each caption on its own', () => {
    for (const { thing } of officialWords(form)) expect(lettersOf(document)).toContain(lettersOf(thing));
  });

  test('has every blank of the document', () => {
    expect(rulesOf(form)).toBe(rules);
    expect([...document.matchAll(rule)]).toHaveLength(rules);
  });
});

test('a changed letter is seen', () => {
  const form = application();
  form.blocks[2].text.ru = 'Зоявление';
  const words = officialWords(formSchema.parse(form)).map(({ thing }) => thing);
  expect(lettersOf(words.join(''))).not.toBe(lettersOf(documentLines([1033, 1102])));
});

test('the official language is that of the document', () => {
  const words = officialWords(formSchema.parse({ ...application(), language: 'kk' }));
  expect(words[0]).toMatchObject({ path: ['blocks', 0, 'text', 'kk'] });
});
