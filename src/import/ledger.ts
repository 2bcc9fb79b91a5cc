import { createHash } from 'node:crypto';
import { csvLine } from '#offices/office-row.ts';
import type { NamedRow } from './named-row.ts';
import { lineText } from './printed-row.ts';

/**
 * The ledger of one table: every row as printed with its printed number, its region, its source lines and its office.
 *
 * @param columns cells in a row, without the number
 */
export function ledgerFile(rows: readonly NamedRow[], columns: number): string {
  const header = [
    'row',
    'printed_number',
    'region',
    'line',
    'office',
    ...Array.from({ length: columns }, (_, i) => `c${i + 1}`),
  ];
  const lines = rows.map(({ printed, name, id }) =>
    csvLine([String(printed.row), printed.number, name.region, lineText(printed), id, ...printed.cells]),
  );
  return `${[csvLine(header), ...lines].join('\n')}\n`;
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** One table in manifest.csv. */
export type ManifestLine = {
  table: string;
  source: string;
  headers: string;
  roles: string;
  rows: string;
  sha256: string;
};

const columns = ['table', 'source', 'headers', 'roles', 'rows', 'sha256'] as const;

/** The list of all tables with their printed headers, roles, number of rows and SHA-256, sorted by name. */
export function manifestFile(lines: readonly ManifestLine[]): string {
  const byName = new Intl.Collator('en', { numeric: true });
  const sorted = lines.toSorted((a, b) => byName.compare(a.table, b.table));
  return `${[csvLine(columns), ...sorted.map((line) => csvLine(columns.map((column) => line[column] ?? '')))].join('\n')}\n`;
}
