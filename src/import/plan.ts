import type { LedgerRow } from '#offices/ledger/ledger-row.ts';
import type { OfficeRow } from '#offices/office-row.ts';
import { csvLine, officeFile } from '#offices/office-row.ts';
import type { Decisions } from './decisions.ts';
import type { ManifestLine } from './ledger.ts';
import { ledgerFile, manifestFile, sha256 } from './ledger.ts';
import type { Change } from './merge-offices.ts';
import { mergeOffices } from './merge-offices.ts';
import type { ReadDocuments } from './read-documents.ts';
import { withRunningText } from './with-running-text.ts';

/** What stands in the content folder before an import. */
export type Standing = {
  readonly manifest: readonly ManifestLine[];
  /** Fingerprints of the rows that the importer wrote, by office id. */
  readonly accepted: ReadonlyMap<string, string>;
  /** Offices of rows that people decided against the rules of joining. */
  readonly decisions: Decisions;
  /** The rows of one office file, empty when there is none. */
  readonly officeRows: (region: string, kind: string) => readonly OfficeRow[];
  /** What people wrote down of offices that documents name outside their tables. */
  readonly runningText: readonly LedgerRow[];
};

/** What an import writes: text by path relative to the content folder, undefined for a file to remove. */
export type Plan = {
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly changes: readonly { readonly file: string; readonly change: Change }[];
};

/** The file of fingerprints, by which the importer knows its own rows again. */
export const acceptedPath = 'tables/accepted.csv';

/**
 * Plans the files of an import: the ledger of every table that was read, and the offices.
 *
 * @param accept whether the offices themselves are written, or only proposals beside them
 */
export function planImport(read: ReadDocuments, standing: Standing, accept: boolean): Plan {
  const files = new Map<string, string | undefined>();
  const changes: { file: string; change: Change }[] = [];
  const manifest = new Map(standing.manifest.map((line) => [line.table, line]));
  for (const { document, shape, headers, rows } of read.tables) {
    const { table, roles } = shape;
    const text = ledgerFile(rows, roles.length);
    files.set(`tables/${table}.csv`, text);
    const counted = { rows: String(rows.length), sha256: sha256(text) };
    const named = { headers: headers.join(' | '), roles: roles.join(' | ') };
    manifest.set(table, { table, source: document.file, ...named, ...counted });
  }
  files.set('tables/manifest.csv', manifestFile([...manifest.values()]));

  const accepted = new Map(standing.accepted);
  for (const [path, group] of Map.groupBy(read.offices, ({ region, kind }) => `offices/${region}/${kind}`)) {
    const [{ region, kind } = { region: '', kind: '' }] = group;
    const current = standing.officeRows(region, kind);
    const proposed = group.map(({ row }) => withRunningText(row, standing.runningText));
    const merged = mergeOffices(current, proposed, accepted);
    for (const change of merged.changes) changes.push({ file: `${path}.csv`, change });
    const text = officeFile(merged.rows);
    const same = current.length > 0 && officeFile(current) === text;
    files.set(`${path}.proposed.csv`, same || accept ? undefined : text);
    if (!accept) continue;
    if (!same) files.set(`${path}.csv`, text);
    for (const [id, print] of merged.own) accepted.set(id, print);
  }
  if (accept) files.set(acceptedPath, acceptedFile(accepted));
  return { files, changes };
}

function acceptedFile(accepted: ReadonlyMap<string, string>): string {
  const lines = [...accepted].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => csvLine(pair));
  return `${['office,sha256', ...lines].join('\n')}\n`;
}
