import { expect, it } from 'vitest';
import type { OfficeColumn } from '#offices/office-row.ts';
import { damagedValue, hasLostLetters, withZeros } from '#offices/spreadsheet-damage.ts';
import { officeCells } from './office-cells.ts';

it.each<[OfficeColumn, string, string | undefined]>([
  ['phones', '8,71638E+10', 'number'],
  ['phones', '8-716-382-25-48 | 8.71638E+10', 'number'],
  ['phones', '02.09.1996', 'date'],
  ['phones', '02.09.96', 'date'],
  ['phones', '1996-09-02', 'date'],
  ['phones', '2 сен 1996', 'date'],
  ['phones', 'Sep-96', 'date'],
  ['hours', '24.июл', 'date'],
  ['phones', '#ИМЯ?', 'formula'],
  ['phones', '########', 'formula'],
  ['phones', '8-716-382-25-48 | 2-09-96', undefined],
  ['phones', '87163822548', undefined],
  ['phones', 'факс 2-09-96', undefined],
  ['phones', '8 (71638) 2-09-96 вн. 12', undefined],
  ['hours', 'Mo-Fr 09:00-18:00', undefined],
  ['hours', '24/7', undefined],
  ['address_ru', 'улица 8 Марта, 1', undefined],
])('%s "%s": %s', (column, cell, damage) => {
  expect(damagedValue(column, cell)?.damage).toBe(damage);
});

it.each<[OfficeColumn, string, boolean]>([
  ['name_kk', 'А?к?л аудан?', true],
  ['address_ru', 'улица ?абанбай батыра', true],
  ['note', 'Проверить телефон?', false],
  ['websites', 'akmo.kz/?page', false],
  ['name_ru', 'Отдел', false],
])('%s "%s" lost letters: %s', (column, cell, lost) => {
  expect(hasLostLetters(column, cell)).toBe(lost);
});

it('restores the zeros of postal codes where the whole file has lost them', () => {
  const file = (...codes: string[]) => codes.map((code) => ({ row: officeCells({ postal_code: code }) }));
  const codes = (rows: ReturnType<typeof file>) => withZeros(rows).map(({ row }) => row.postal_code);
  expect(codes(file('20000', '1300', '110000', ''))).toEqual(['020000', '001300', '110000', '']);
  expect(codes(file('20000', '020100'))).toEqual(['20000', '020100']);
});
