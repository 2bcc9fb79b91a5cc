import type { OfficeRow } from '#offices/office-row.ts';
import { officeColumns, officeLine } from '#offices/office-row.ts';
import { sha256 } from './ledger.ts';

/** What happens to one office when a proposal is accepted. */
export type Change = {
  readonly id: string;
  /** added, changed by the importer, kept because people edited or removed it, or no longer in the document. */
  readonly what: 'added' | 'changed' | 'kept edited' | 'kept removed' | 'not in the document';
  readonly fields: readonly { column: string; now: string; proposed: string }[];
};

/** The office file as it would be, what changes, and the fingerprints of the rows that are the importer's own. */
export type Merged = {
  readonly rows: readonly OfficeRow[];
  readonly changes: readonly Change[];
  readonly own: ReadonlyMap<string, string>;
};

/** Fingerprint of a row as the importer writes it. */
export const fingerprint = (row: OfficeRow) => sha256(officeLine(row));

function differences(now: OfficeRow, proposed: OfficeRow) {
  return officeColumns
    .filter((column) => now[column] !== proposed[column])
    .map((column) => ({ column, now: now[column], proposed: proposed[column] }));
}

/**
 * Merges what a document says into an office file without touching what people wrote. The importer remembers the
 * fingerprint of every row it wrote: a row that still has it is the importer's own and may change; a row with another
 * fingerprint, or none, was edited and stays; a remembered row that is gone was removed by a person and stays away.
 * No row is ever removed: the id of an office is a public promise.
 *
 * @param current the rows of the file now
 * @param proposed the rows that the document gives
 * @param remembered fingerprints by office id, as accepted last
 */
export function mergeOffices(
  current: readonly OfficeRow[],
  proposed: readonly OfficeRow[],
  remembered: ReadonlyMap<string, string>,
): Merged {
  const now = new Map(current.map((row) => [row.id, row]));
  const rows: OfficeRow[] = [];
  const changes: Change[] = [];
  const own = new Map<string, string>();
  for (const row of proposed) {
    const before = now.get(row.id);
    now.delete(row.id);
    const known = remembered.get(row.id);
    if (!before && known !== undefined) {
      changes.push({ id: row.id, what: 'kept removed', fields: [] });
      own.set(row.id, known);
      continue;
    }
    const edited = before !== undefined && fingerprint(before) !== known;
    const fields = before ? differences(before, row) : [];
    rows.push(before && edited ? before : row);
    if (!edited || fields.length === 0) own.set(row.id, fingerprint(row));
    else if (known !== undefined) own.set(row.id, known);
    if (!before) changes.push({ id: row.id, what: 'added', fields });
    else if (fields.length > 0) changes.push({ id: row.id, what: edited ? 'kept edited' : 'changed', fields });
  }
  for (const row of now.values()) {
    rows.push(row);
    const known = remembered.get(row.id);
    if (known === undefined) continue;
    own.set(row.id, known);
    changes.push({ id: row.id, what: 'not in the document', fields: [] });
  }
  return { rows, changes, own };
}
