import { expect, it } from 'vitest';
import type { OfficeRow } from '#offices/office-row.ts';
import { csvLine, officeColumns } from '#offices/office-row.ts';
import { readOfficeFile } from '#offices/read-file.ts';
import { officeCells } from './office-cells.ts';

const row = officeCells({ address_ru: 'Аккольский район, город Акколь', name_ru: 'Отдел "Земля"' });
const lines = (...rows: OfficeRow[]) => [
  officeColumns,
  ...rows.map((one) => officeColumns.map((column) => one[column])),
];
const commas = (...rows: OfficeRow[]) =>
  lines(...rows)
    .map(csvLine)
    .join('\n');
const quoted = (sign: string, ...rows: OfficeRow[]) =>
  lines(...rows)
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign))
    .join('\r\n');
const read = (text: string) => readOfficeFile('offices/akmola/land-department.csv', new TextEncoder().encode(text));
const windows1251 = (text: string) =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0)!;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

it.each([
  ['commas', commas(row)],
  ['semicolons, every cell in quotes, CRLF', quoted(';', row)],
  ['tabs', quoted('\t', row)],
  ['a byte order mark', `\uFEFF${commas(row)}`],
  ['a line that names the separator', `sep=;\r\n${quoted(';', row)}`],
  ['names of columns in capitals', commas(row).replace('id,place', ' ID ,Place')],
  ['empty columns and rows at the end', `${commas(row).replaceAll('\n', ',,\n')},,\n${','.repeat(20)}\n\n`],
  ['a line break in a cell', commas(row).replace('город Акколь', '\n  город Акколь')],
  ['a lost separator of the empty last cell', commas(row).replace(/,$/, '')],
])('reads a file with %s alike', (_, text) => {
  const { rows, problems } = read(text);
  expect(problems).toEqual([]);
  expect(rows.map((one) => one.row)).toEqual([row]);
});

it('reads columns in another order, and knows where they stand', () => {
  const order = officeColumns.toReversed();
  const { rows, columns } = read([csvLine(order), csvLine(order.map((column) => row[column]))].join('\n'));
  expect(rows.map((one) => one.row)).toEqual([row]);
  expect(columns).toEqual(order);
});

it('reads Windows-1251', () => {
  const { rows, problems } = readOfficeFile('f', windows1251(quoted(';', row)));
  expect(problems).toEqual([]);
  expect(rows[0]?.row).toEqual(row);
});

it('says once for a file that its letters are lost, with the first cell and their number', () => {
  const lost = officeCells({ name_kk: 'А?к?л', address_kk: 'А?к?л' });
  expect(readOfficeFile('f', windows1251(quoted(';', lost, lost))).problems).toMatchObject([
    { code: 'lost-letters', line: 2, column: 4, row: lost.id, name: 'name_kk', found: 'А?к?л', expected: '4' },
  ]);
});

it('names the line where a row begins, not where it ends', () => {
  const long = officeCells({ id: 'land-department-akmola', note: 'one\ntwo\nthree' });
  expect(read(commas(long, row)).rows.map(({ line }) => line)).toEqual([2, 5]);
});

it('names the line of a quote that is not closed', () => {
  const broken = commas(row, officeCells(), officeCells(), officeCells()).replace('Отдел,,', '"Отдел,,');
  expect(read(broken).problems).toMatchObject([{ code: 'csv', line: 3 }]);
});

it('does not take a torn line for a whole one', () => {
  const torn = commas(row, officeCells()).replace(/,8-716-382-25-48[^\n]*$/, '');
  expect(read(torn).problems).toMatchObject([{ code: 'cells', line: 3, row: row.id }]);
});

it('does not read a workbook or MS-DOS text that is called .csv', () => {
  expect(readOfficeFile('f', Uint8Array.from([0x50, 0x4b, 3, 4])).problems).toMatchObject([{ code: 'workbook' }]);
  expect(readOfficeFile('f', Uint8Array.from([0x8e, 0xe2, 0xa4])).problems).toMatchObject([{ code: 'dos-encoding' }]);
});
