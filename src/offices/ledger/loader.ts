import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { officeFiles } from '../loader.ts';
import { officeLine } from '../office-row.ts';
import { readOfficeFile } from '../read-file.ts';
import type { LedgerRow } from './ledger-row.ts';
import { readLedgerTable, readManifest, readRunningText } from './ledger-row.ts';

/**
 * Every row of every table of a content folder, in the order of tables/manifest.csv, then what the documents print of
 * offices outside their tables.
 *
 * @param contentDir folder that holds tables/
 * @throws when a table of the manifest has no file: `npm run check` says the same with the place
 */
export function loadLedger(contentDir: string): LedgerRow[] {
  const folder = join(contentDir, 'tables');
  const tables = readManifest(readFileSync(join(folder, 'manifest.csv'), 'utf8')).flatMap((table) =>
    readLedgerTable(table, readFileSync(join(folder, `${table.table}.csv`), 'utf8')),
  );
  const runningText = join(folder, 'running-text.csv');
  return existsSync(runningText) ? [...tables, ...readRunningText(readFileSync(runningText, 'utf8'))] : tables;
}

/**
 * The ids of offices whose line a person has settled: it has not the fingerprint under which the import remembers it in
 * tables/accepted.csv. A line that the import never wrote was taken from running text by a person as it stands there:
 * only its note tells that somebody has looked into it.
 *
 * @param contentDir folder that holds offices/ and tables/
 */
export function loadEdited(contentDir: string): Set<string> {
  const text = readFileSync(join(contentDir, 'tables/accepted.csv'));
  const records = parse(text, { bom: true, columns: true }) as { office: string; sha256: string }[];
  const accepted = new Map(records.map(({ office, sha256 }) => [office, sha256]));
  const rows = officeFiles(contentDir).flatMap(
    (file) => readOfficeFile(file, readFileSync(join(contentDir, file))).rows,
  );
  const print = (line: string) => createHash('sha256').update(line, 'utf8').digest('hex');
  const settled = rows.filter(({ row }) => {
    const known = accepted.get(row.id);
    return known === undefined ? row.note !== '' : print(officeLine(row)) !== known;
  });
  return new Set(settled.map(({ row }) => row.id));
}
