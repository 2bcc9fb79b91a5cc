import type { ReadRows } from '#import/printed-row.ts';
import type { DocumentShape, TableShape } from '#import/table-shape.ts';

const roles = ['name', 'address', 'phone'] as const;
/** The shape of a small table. */
export const shape = (changes: Partial<TableShape>): TableShape => ({
  table: 'some-standard/1',
  header: '№ | Name | Address | Phone',
  rows: 2,
  rule: 'education-department',
  roles,
  numbered: true,
  ...changes,
});
/** A document that prints small tables. */
export const document = (layout: DocumentShape['layout'], changes: Partial<DocumentShape> = {}): DocumentShape => ({
  file: 'some.txt',
  language: 'ru',
  layout,
  end: /^Приложение/,
  tables: [],
  ...changes,
});
/** Rows without their place in the table: number, lines, cells, headings. */
export const rowsOf = (read: ReadRows) =>
  read.rows.map(({ number, lines, cells, headings }) => [number, lines, cells, headings.map(({ text }) => text)]);
