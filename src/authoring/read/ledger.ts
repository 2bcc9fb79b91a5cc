import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { Tree } from './tree.ts';

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

type Row = { record: Record<string, string>; info: { lines: number } };

function csv(text: string): Row[] {
  try {
    return parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true, relax_column_count: true });
  } catch {
    return []; // a table that cannot be read has another checksum, which is told
  }
}

/** The ledger content/tables: what manifest.csv promises and what stands in the files. */
export function readLedger(tree: Tree): LedgerTable[] {
  const listed = new Map<string, NonNullable<LedgerTable['listed']>>();
  for (const { record, info } of csv(tree.get('tables/manifest.csv') ?? '')) {
    const { table, rows, sha256 } = record;
    if (table) listed.set(table, { rows: Number(rows), sha256: sha256 ?? '', line: info.lines });
  }
  const tables = new Map<string, LedgerTable>();
  for (const [path, text] of tree) {
    const id = /^tables\/([^/]+\/[^/]+)\.csv$/.exec(path)?.[1];
    if (id === undefined) continue;
    const rows = csv(text).map(({ record, info }) => ({
      row: record['row'] ?? '',
      line: info.lines,
      office: record['office'] ?? '',
      cells: Object.entries(record).flatMap(([column, cell]) => (/^c\d+$/.test(column) ? [cell] : [])),
    }));
    const sha256 = createHash('sha256').update(text).digest('hex');
    tables.set(id, { id, listed: listed.get(id), sha256, rows });
  }
  for (const [id, line] of listed) {
    if (!tables.has(id)) tables.set(id, { id, listed: line, sha256: undefined, rows: [] });
  }
  return [...tables.values()];
}
