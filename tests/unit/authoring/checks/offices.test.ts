import { expect, it } from 'vitest';
import { officeColumns } from '#offices/office-row.ts';
import { messagesOn, reportOn } from '../broken-content.ts';

const file = 'offices/akmola/land-department.csv';
const codes = (change: readonly [string, string]) =>
  reportOn({ [file]: change }).problems.map(({ code, line, column }) => `${code} ${line} ${officeColumns[column - 1]}`);

it.each<[string, readonly [string, string], string[]]>([
  ['a rounded telephone', ['8-716-225-34-71', '"8,71623E+10"'], ['cell-number 2 phones']],
  ['a telephone that became a date', ['8-716-225-34-71', '02.09.1996'], ['cell-date 2 phones']],
  ['a telephone that became a formula', ['8-716-225-34-71', '#ИМЯ?'], ['cell-formula 2 phones']],
  ['a telephone of nine digits', ['8-716-225-34-71', '8-716-225-34'], ['phone-digits 2 phones']],
  ['a postal code of seven digits', ['Сатпаева, 1",', 'Сатпаева, 1",0200000'], ['postal-code-wrong 2 postal_code']],
  ['an address with a space', ['zal@mail.kz', 'zal @mail.kz'], ['office-email-wrong 2 emails']],
  ['hours in words', ['zal@mail.kz,,,,,', 'zal@mail.kz,,,,с 9 до 18,'], ['office-hours-wrong 2 hours']],
  ['hours that became a date', ['zal@mail.kz,,,,,', 'zal@mail.kz,,,,24.июл,'], ['cell-date 2 hours']],
  ['an office without a name', ['Отдел читальных залов', ''], ['office-nameless 2 name_ru']],
  ['an id with spaces', ['land-department-akmola,', 'land department akmola,'], ['office-id-form 2 id']],
  ['a source without its row', ['1#1', '1'], ['source-wrong 2 sources']],
  ['a place in a text without its line', ['1#1', '1#1 | reading-pass@4'], ['source-wrong 2 sources']],
  ['a place in a text that nobody wrote down', ['1#1', '1#1 | reading-pass@4:9'], ['running-text-unknown 2 sources']],
  ['an office above whose id is none', ['akmola,akmola,,', 'akmola,akmola,akmola,'], ['office-id-form 2 parent']],
  [
    'an office above that is not there',
    ['akmola,akmola,,', 'akmola,akmola,akimat-akmola,'],
    ['parent-unknown 2 parent'],
  ],
  ['letters lost', ['Отдел читальных', 'Отдел ?алалы?'], ['letters-lost 2 name_ru']],
])('finds %s', (_, change, found) => {
  expect(codes(change)).toEqual(found);
});

it('names row and column, what was found and what to write, in both languages of the country', () => {
  const change = { [file]: ['akmola,akmola,', 'akmola,Акмолинская область,'] } as const;
  expect(messagesOn(change)).toEqual([
    `content/${file}:2:2
  Строка «land-department-akmola», столбец place: места «Акмолинская область» нет в regions.yaml.
  Ожидается: Код района или города: akmola/akkol.
  Что сделать: Найдите место в regions.yaml и скопируйте его код.
  Пример: akmola`,
  ]);
  expect(messagesOn(change, 'kk')[0]).toContain('«land-department-akmola» жолы, place бағаны:');
});

it('leaves a telephone alone that the document itself prints with a digit too few', () => {
  const { problems } = reportOn({
    [file]: ['8-716-225-34-71', '8-716-225-34'],
    'tables/reading-pass/1.csv': ['Отдел читальных залов', 'Отдел читальных залов 8-716-225-34'],
  });
  expect(problems.map(({ code }) => code)).toEqual(['ledger-changed']);
});
