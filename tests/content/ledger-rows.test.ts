import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';

/** A row as somebody read it in the document. */
type ReadRow = { row: number; why: string; number: string; region: string; line: number; cells: string[] };
type ReadDocument = { source: string; tables: Record<string, { count: number; rows: ReadRow[] }> };

const folder = resolve('tests/fixtures/ledger-rows');
const tables = readdirSync(folder).flatMap((file) => {
  const read = parseYaml(readFileSync(resolve(folder, file), 'utf8')) as ReadDocument;
  return Object.entries(read.tables).map(([appendix, table]) => ({
    table: `${file.replace(/\.yaml$/, '')}/${appendix}`,
    source: read.source,
    ...table,
  }));
});

const ledger = (table: string) => {
  const path = resolve('content/tables', `${table}.csv`);
  if (!existsSync(path)) return [];
  return parseCsv(readFileSync(path), { columns: true }) as unknown as Record<string, string>[];
};

/** The cells c1..cn of a ledger row, in the shape in which they were read. */
const cells = (row: Record<string, string>) =>
  Object.keys(row)
    .filter((column) => /^c\d+$/.test(column))
    .map((column) => row[column] ?? '');

it('reads every table of the five documents', () => {
  expect(tables).toHaveLength(44);
  expect(tables.reduce((sum, { count }) => sum + count, 0)).toBe(9067);
});

describe.each(tables)('table $table of $source', ({ table, count, rows }) => {
  const printed = ledger(table);

  it(`has the ${count} rows of the document`, () => expect(printed).toHaveLength(count));

  it.each(rows)('prints row $row as the document does: $why', ({ row, number, region, line, cells: read }) => {
    const found = printed[row - 1] ?? {};
    expect({
      number: found['printed_number'],
      region: found['region'],
      line: Number(found['line']?.split('+')[0]),
      cells: cells(found),
    }).toEqual({ number, region, line, cells: read });
  });
});
