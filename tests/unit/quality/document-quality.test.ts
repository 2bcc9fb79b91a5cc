import { expect, it } from 'vitest';
import { documentsToMend } from '#quality/document-quality.ts';
import { slipsTable } from '#quality/slips-file.ts';
import type { Regulation } from '#regulations/regulation.ts';
import type { Standard } from '#standards/standard.ts';

const read = { by: 'редактор', on: '2026-11-21' };
const document = (id: string, slips: object | undefined, kk: unknown = 'no', ru: unknown = 'no') =>
  ({
    id,
    facts: { source: 'a.ru.txt', slips },
    words: { kk: { name: 'Акт (kk)', reviewed: kk }, ru: { name: 'Акт', reviewed: ru } },
    word: (_list: string, slip: string) => `Слово ${slip}`,
  }) as unknown as Standard & Regulation;
const found = documentsToMend(
  [document('a', [{ id: 'date', at: ['7:115', 'a4:975'] }], 'no', read), document('b', undefined, read, read)],
  [document('c', [{ id: 'verb', at: ['2:8'] }])],
  'ru',
);

it('lists the slips of standards and regulations with their lines, and what nobody has read', () => {
  expect(found).toEqual([
    {
      name: 'Акт',
      href: '/ru/standards/a/',
      source: 'a.ru.txt',
      slips: [{ text: 'Слово date', lines: ['115', '975'] }],
      unread: ['kk'],
    },
    {
      name: 'Акт',
      href: '/ru/regulations/c/',
      source: 'a.ru.txt',
      slips: [{ text: 'Слово verb', lines: ['8'] }],
      unread: ['kk', 'ru'],
    },
  ]);
});

it('writes the slips into a file, a line each', () => {
  expect(slipsTable(found, 'ru').split('\r\n').slice(1, 3)).toEqual([
    'Акт;Слово date;a.ru.txt;115, 975;/ru/standards/a/#slips',
    'Акт;Слово verb;a.ru.txt;8;/ru/regulations/c/#slips',
  ]);
});
