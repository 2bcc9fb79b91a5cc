import { expect, it } from 'vitest';
import type { InlineField } from '#forms/schema.ts';
import { differs, isWorded, sidesOf } from '#forms/sides.ts';

const words = { ru: 'кв. № {flat}', kk: '{flat}-пәтер' };
const flat: InlineField = { name: 'flat', label: { ru: 'Квартира', kk: 'Пәтер' }, type: 'text', width: 4 };

it('words stand side by side, Kazakh first; a blank inside is typed once', () => {
  const block = { block: 'text', align: 'start', text: words, fields: [flat] } as const;
  expect(sidesOf({ ...block, fields: [flat] })).toEqual([
    { language: 'kk', block },
    {
      language: 'ru',
      block: {
        ...block,
        text: { ...words, ru: 'кв. № {flat-ru}' },
        fields: [{ ...flat, name: 'flat-ru', 'same-as': 'flat' }],
      },
    },
  ]);
});

it('words that are the same in both languages stand once', () => {
  expect(differs({ block: 'note', text: words })).toBe(true);
  expect(differs({ block: 'note', text: { ru: 'APOSTILLE', kk: 'APOSTILLE' } })).toBe(false);
});

it('a blank of its own stands once', () => {
  expect(isWorded({ block: 'note', text: words })).toBe(true);
  expect(isWorded({ block: 'signature', lead: words })).toBe(false);
});
