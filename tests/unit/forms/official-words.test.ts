import { expect, test } from 'vitest';
import { officialWords } from '#forms/official-words.ts';
import { formSchema } from '#forms/schema.ts';
import { application } from './land-act.ts';

const wordsOf = (authored: unknown) => officialWords(formSchema.parse(authored)).map(({ thing }) => thing);

test('says where the author wrote them', () => {
  expect(officialWords(formSchema.parse(application()))[0]?.path).toEqual(['blocks', 0, 'text']);
});

test('speaks the language of the document', () => {
  expect(wordsOf({ ...application(), language: 'kk' }).at(-1)).toMatch(/қолы\)$/);
  expect(wordsOf(application()).at(-1)).toMatch(/подпись\)$/);
});

test('reads the words before a rule, after it and under it, the number of a section, a third language', () => {
  const said = (text: string) => ({ ru: text, kk: text });
  const blocks = [
    { block: 'section', number: '1.', heading: said('Стороны'), blocks: [{ block: 'text', text: said('и') }] },
    { block: 'foreign', language: 'fr', text: 'agissant' },
    { block: 'line', name: 'a', label: said('-'), lead: said('в'), after: said('дня'), caption: said('(число)') },
  ];
  expect(wordsOf({ ...application(), blocks })).toEqual(['1.', 'Стороны', 'и', 'agissant', 'в', 'дня', '(число)']);
});
