import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';

type Pair = { readonly a: string; readonly b: string; readonly same: string; readonly why: string };

const records = <Row>(path: string) => parse(readFileSync(path), { columns: true }) as unknown as Row[];
const tables = new Map<string, { office: string }[]>();

/** The office of a ledger row, written as "kindergarten-queue/1#12". */
function officeOf(source: string): string | undefined {
  const [table = '', row] = source.split('#');
  const rows = tables.get(table) ?? records<{ office: string }>(`content/tables/${table}.csv`);
  tables.set(table, rows);
  return rows[Number(row) - 1]?.office;
}

// Pairs read in the documents by eye, without looking at what the importer joins.
const pairs = records<Pair>('tests/fixtures/office-pairs.csv');

it('there are pairs of both kinds', () => {
  expect(pairs.filter(({ same }) => same === 'yes').length).toBeGreaterThan(80);
  expect(pairs.filter(({ same }) => same === 'no').length).toBeGreaterThan(80);
});

it.each(pairs.filter(({ same }) => same === 'yes'))('$a and $b are one office: $why', ({ a, b }) => {
  expect(officeOf(a)).toBeDefined();
  expect(officeOf(a)).toBe(officeOf(b));
});

it.each(pairs.filter(({ same }) => same === 'no'))('$a and $b are two offices: $why', ({ a, b }) => {
  expect(officeOf(a)).toBeDefined();
  expect(officeOf(b)).toBeDefined();
  expect(officeOf(a)).not.toBe(officeOf(b));
});
