import { expect, it } from 'vitest';
import { readCelled } from '#import/read-celled.ts';
import { document, rowsOf, shape } from './small-table.ts';

const celled = `Список
\t№
\tName
\tAddress
\tPhone

\t1
\t2
\t3
\t4

\tАкмолинская область

\t1.
\tОтдел А
\tг. Акколь,
ул. Абая, 1
\t8 (716 38) 1-11-11

\t2.
\tОтдел Б

с конца
\tг. Атбасар
\tнет
 Список другой
\t№
`.split('\n');

it('reads a cell a line: rows, headings, cells over several lines and over an empty line, a title glued to the end', () => {
  const read = readCelled(celled, document('celled'), shape({}));
  expect(read.failures).toEqual([]);
  expect(rowsOf(read)).toEqual([
    ['1.', [14], ['Отдел А', 'г. Акколь, ул. Абая, 1', '8 (716 38) 1-11-11'], ['Акмолинская область']],
    ['2.', [20, 23], ['Отдел Б с конца', 'г. Атбасар', 'нет'], ['Акмолинская область']],
  ]);
});

it.each([
  [
    'a cell too many',
    celled.toSpliced(17, 0, '\tлишняя'),
    'Mend the row: the table has 4 cells in a row, this one has 5.',
  ],
  ['a cell too few', celled.toSpliced(15, 2), 'Mend the row: the table has 4 cells in a row, this one has 3.'],
  ['a row that is gone', celled.toSpliced(19, 6), 'it has 2 rows there and 1 here.'],
  ['no header', celled.toSpliced(2, 1), 'the header of this table is missing'],
])('tells %s', (_, lines, message) => {
  const { failures } = readCelled(lines, document('celled'), shape({}));
  expect(failures.map(({ text }) => text).join('\n')).toContain(message);
});
