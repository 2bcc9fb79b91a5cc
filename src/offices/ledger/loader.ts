import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerRow } from './ledger-row.ts';
import { readLedgerTable, readManifest } from './ledger-row.ts';

/**
 * Every row of every table of a content folder, in the order of tables/manifest.csv.
 *
 * @param contentDir folder that holds tables/
 * @throws when a table of the manifest has no file: `npm run check` says the same with the place
 */
export function loadLedger(contentDir: string): LedgerRow[] {
  const folder = join(contentDir, 'tables');
  return readManifest(readFileSync(join(folder, 'manifest.csv'), 'utf8')).flatMap((table) =>
    readLedgerTable(table, readFileSync(join(folder, `${table.table}.csv`), 'utf8')),
  );
}
