import { tableRows } from '#offices/source.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { LedgerTable } from '../read/ledger.ts';
import type { Offices } from '../read/offices.ts';
import { isWhole } from '../read/offices.ts';

function table({ id, listed, sha256, rows }: LedgerTable, known: ReadonlySet<string>): Problem[] {
  const file = `tables/${id}.csv`;
  const top = { file, line: 1, column: 1 };
  if (!listed) return [problem('ledger-unlisted', top, { id })];
  if (sha256 === undefined) {
    return [problem('ledger-missing', { file: 'tables/manifest.csv', line: listed.line, column: 1 }, { id })];
  }
  if (sha256 !== listed.sha256 || rows.length !== listed.rows) return [problem('ledger-changed', top, { id })];
  return rows
    .filter(({ office }) => office !== '' && !known.has(office))
    .map(({ office, line }) => problem('ledger-office', { file, line, column: 1 }, { id: office }));
}

/**
 * The ledger stands as the import left it (rows and SHA-256 of manifest.csv), its rows name offices that exist, and
 * the offices cite rows that exist.
 *
 * @param places where the line of an office stands
 */
export function ledger(tables: readonly LedgerTable[], read: Offices): Problem[] {
  const whole = isWhole(read);
  const known = new Set(read.offices.map(({ id }) => id));
  const found = tables.flatMap((one) => table(one, known)).filter(({ code }) => whole || code !== 'ledger-office');
  const rows = new Map(tables.map(({ id, rows: list }) => [id, new Set(list.map(({ row }) => row))]));
  for (const office of read.offices) {
    for (const { table: id, row } of tableRows(office.sources)) {
      if (rows.get(id)?.has(String(row))) continue;
      const file = `offices/${office.region}/${office.kind}.csv`;
      found.push(problem('source-unknown', { file, line: read.lineOf(office), column: 1 }, { id, row }));
    }
  }
  return found;
}
