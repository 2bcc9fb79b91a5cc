import { createHash } from 'node:crypto';
import { csvLine } from '#offices/office-row.ts';
import type { JoinedRow } from './join-rows.ts';
import { lineText } from './join-rows.ts';

/**
 * The ledger of one table: every row as printed with its source lines and the office it belongs to.
 *
 * @param officeOf office id and region by row number
 */
export function ledgerFile(
  rows: readonly JoinedRow[],
  columns: number,
  officeOf: ReadonlyMap<number, { id: string; region: string }>,
): string {
  const header = [
    'row',
    'printed_number',
    'region',
    'line',
    'office',
    ...Array.from({ length: columns }, (_, i) => `c${i + 1}`),
  ];
  const lines = rows.map((row) => {
    const office = officeOf.get(row.row);
    // None of these tables prints numbers of its rows.
    const key = [String(row.row), '', office?.region ?? '', lineText(row), office?.id ?? ''];
    return csvLine([...key, ...row.cells]);
  });
  return `${[csvLine(header), ...lines].join('\n')}\n`;
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** One table in manifest.csv. */
export type ManifestLine = { table: string; source: string; headers: string; rows: string; sha256: string };

const columns = ['table', 'source', 'headers', 'rows', 'sha256'] as const;

/** The list of all tables with their printed headers, number of rows and SHA-256, sorted by name. */
export function manifestFile(lines: readonly ManifestLine[]): string {
  const byName = new Intl.Collator('en', { numeric: true });
  const sorted = lines.toSorted((a, b) => byName.compare(a.table, b.table));
  return `${[csvLine(columns), ...sorted.map((line) => csvLine(columns.map((column) => line[column])))].join('\n')}\n`;
}
