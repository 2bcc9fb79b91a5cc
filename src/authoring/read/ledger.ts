import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { Tree } from './tree.ts';

/** What a document prints of an office outside its tables: one line of tables/running-text.csv. */
export type RunningText = {
  readonly document: string;
  readonly at: string;
  readonly source: string;
  readonly office: string;
  readonly line: number;
  readonly cells: readonly string[];
};

/** One row of the ledger that names an office. */
export type LedgerRow = {
  readonly row: string;
  readonly line: number;
  readonly office: string;
  /** The printed cells. */
  readonly cells: readonly string[];
};

/** One table of the ledger, or one line of its manifest without a file. */
export type LedgerTable = {
  readonly id: string;
  readonly listed: { readonly rows: number; readonly sha256: string; readonly line: number } | undefined;
  readonly sha256: string | undefined;
  readonly rows: readonly LedgerRow[];
};

/** What documents print of offices outside their tables, in the content folder. */
export const runningTextFile = 'tables/running-text.csv';

/** The records of a file, the header first; none when it cannot be read: its checksum, which is told, is another then. */
function csv(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch {
    return [];
  }
}

/** The lines of tables/running-text.csv: none without the file, undefined when it cannot be read. */
export function readRunningText(tree: Tree): RunningText[] | undefined {
  const text = tree.get(runningTextFile);
  if (text === undefined) return [];
  const [columns, ...lines] = csv(text);
  return (
    columns &&
    lines.map((record, index) => {
      const cell = (column: string) => record[columns.indexOf(column)] ?? '';
      const cells = ['address', 'phone', 'email', 'website'].map(cell);
      return {
        document: cell('document'),
        at: cell('at'),
        source: cell('source'),
        office: cell('office'),
        line: index + 2,
        cells,
      };
    })
  );
}

/** The ledger content/tables: what manifest.csv promises and what stands in the files. */
export function readLedger(tree: Tree): LedgerTable[] {
  const listed = new Map<string, NonNullable<LedgerTable['listed']>>();
  const [columns = [], ...lines] = csv(tree.get('tables/manifest.csv') ?? '');
  const cell = (record: readonly string[], column: string) => record[columns.indexOf(column)] ?? '';
  for (const [index, record] of lines.entries()) {
    const table = cell(record, 'table');
    if (table) {
      listed.set(table, { rows: Number(cell(record, 'rows')), sha256: cell(record, 'sha256'), line: index + 2 });
    }
  }
  const tables = new Map<string, LedgerTable>();
  for (const [path, text] of tree) {
    const id = /^tables\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1];
    if (id === undefined) continue;
    const [header = [], ...records] = csv(text);
    const [row, office, first] = ['row', 'office', 'c1'].map((column) => header.indexOf(column));
    // The importer writes a row a line: no cell holds a line break.
    const rows = records.map((record, index) => ({
      row: record[row ?? -1] ?? '',
      line: index + 2,
      office: record[office ?? -1] ?? '',
      cells: record.slice(first ?? 0),
    }));
    const sha256 = createHash('sha256').update(text).digest('hex');
    tables.set(id, { id, listed: listed.get(id), sha256, rows });
  }
  for (const [id, line] of listed) {
    if (!tables.has(id)) tables.set(id, { id, listed: line, sha256: undefined, rows: [] });
  }
  return [...tables.values()];
}
