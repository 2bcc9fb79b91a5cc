import { expect, it } from 'vitest';
import { readCelled } from '#import/read-celled.ts';
import { readRunning } from '#import/read-running.ts';
import { readTabbed } from '#import/read-tabbed.ts';
import type { DocumentShape, TableShape } from '#import/table-shape.ts';

const roles = ['name', 'address', 'phone'] as const;
const shape = (changes: Partial<TableShape>): TableShape => ({
  table: 'some-standard/1',
  header: '№ | Name | Address | Phone',
  rows: 2,
  rule: 'education-department',
  roles,
  numbered: true,
  ...changes,
});
const document = (layout: DocumentShape['layout'], changes: Partial<DocumentShape> = {}): DocumentShape => ({
  file: 'some.txt',
  language: 'ru',
  layout,
  end: /^Приложение/,
  tables: [],
  ...changes,
});
const rowsOf = (read: ReturnType<typeof readCelled>) =>
  read.rows.map(({ number, lines, cells, headings }) => [number, lines, cells, headings.map(({ text }) => text)]);

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

const running = `№ Атауы Мекенжайы Телефо-
ны

1 "Нұра ауданының бөлімі" мем-
лекеттік мекемесі

Нұра ауданы, Мыңбаев көше-
сі, 16-
орам

8
(72144)
2-12-52
2. Шет бөлімі Шет ауданы, 21 шағын-ауданы, 7 8 (71031)
2-15-06
Приложение
`.split('\n');

it('reads running text: name, address and telephone of a row, words broken at the end of a line put together', () => {
  const named = shape({ header: '№ Атауы', rowStart: /^("[^"]*" мемлекеттік мекемесі|.*?бөлімі(?=\s))/u });
  const read = readRunning(running, document('running'), named);
  expect(read.failures).toEqual([]);
  expect(rowsOf(read).map(([, , cells]) => cells)).toEqual([
    ['"Нұра ауданының бөлімі" мемлекеттік мекемесі', 'Нұра ауданы, Мыңбаев көшесі, 16-орам', '8 (72144) 2-12-52'],
    ['Шет бөлімі', 'Шет ауданы, 21 шағын-ауданы, 7', '8 (71031) 2-15-06'],
  ]);
});
