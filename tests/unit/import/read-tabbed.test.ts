import { expect, it } from 'vitest';
import { readTabbed } from '#import/read-tabbed.ts';
import { document, rowsOf, shape } from './small-table.ts';

const tabbed = [
  '№\tName\tAddress\tPhone',
  '1\t2\t3\t4',
  'Ақмола облысы\t\t\t',
  '\t\t\tтел. 1-11-11,',
  '',
  '1.\tАқкөл бөлімі\tАқкөл қаласы\t2-22-22',
  '2)\tАтбасар бөлімі\tАтбасар қаласы\t3-33-33',
  '',
  '\t\t\tфакс 4-44-44',
  '3.\t\t\t5-55-55',
  '',
  '\tЕсіл бөлімі\tЕсіл қаласы\t',
  '\tСектор\tҚапал ауылы\t6-66-66\t',
  'Приложение 2',
  '9.\tБөтен\tБөтен\t9-99-99',
];

it('reads a row a line: pieces before a page break belong to the next row, pieces after it to the one before', () => {
  const read = readTabbed(tabbed, document('tabbed'), shape({ rows: 4 }));
  expect(read.failures).toEqual([]);
  expect(rowsOf(read).map(([number, lines, cells]) => [number, lines, cells])).toEqual([
    ['1.', [4, 6], ['Ақкөл бөлімі', 'Ақкөл қаласы', 'тел. 1-11-11, 2-22-22']],
    ['2)', [7, 9], ['Атбасар бөлімі', 'Атбасар қаласы', '3-33-33 факс 4-44-44']],
    ['3.', [10, 12], ['Есіл бөлімі', 'Есіл қаласы', '5-55-55']],
    ['', [13], ['Сектор', 'Қапал ауылы', '6-66-66']],
  ]);
});

it('tells a line with a cell too many in a table of lines', () => {
  const { failures } = readTabbed(tabbed.with(6, '2)\ta\tb\tc\td'), document('tabbed'), shape({ rows: 4 }));
  expect(failures[0]).toMatchObject({
    line: 7,
    text: 'Mend the line: the table has 4 cells in a row, this line has 5.',
  });
});
