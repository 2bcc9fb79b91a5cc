import { expect, it } from 'vitest';
import { slipsOf, unreviewedOf } from '#quality/slip.ts';
import type { Regulation } from '#regulations/regulation.ts';
import type { Standard } from '#standards/standard.ts';

const words = (kk: unknown, ru: unknown) => ({
  kk: { name: 'Акт (kk)', reviewed: kk },
  ru: { name: 'Акт', reviewed: ru },
});
const word = (_list: string, id: string) => `Слово ${id}`;
const document = (id: string, facts: object, kk: unknown = 'no', ru: unknown = 'no') =>
  ({ id, facts, words: words(kk, ru), word }) as unknown as Standard & Regulation;
const read = { by: 'редактор', on: '2026-11-21' };

it('lists the slips of standards and regulations with their lines', () => {
  const documents = {
    standards: [document('a', { slips: [{ id: 'date', at: ['7:115', 'a4:975'] }] }), document('b', {})],
    regulations: [document('c', { slips: [{ id: 'verb', at: ['2:8'] }] })],
  };
  expect(slipsOf(documents, 'ru')).toEqual([
    { name: 'Акт', href: '/ru/standards/a/#slips', slips: [{ text: 'Слово date', lines: ['115', '975'] }] },
    { name: 'Акт', href: '/ru/regulations/c/#slips', slips: [{ text: 'Слово verb', lines: ['8'] }] },
  ]);
});

it('lists documents that nobody has read, with the languages', () => {
  const documents = { standards: [document('a', {}, 'no', read), document('b', {}, read, read)], regulations: [] };
  expect(unreviewedOf(documents, 'kk')).toEqual([{ name: 'Акт (kk)', href: '/kk/standards/a/', languages: ['kk'] }]);
});
