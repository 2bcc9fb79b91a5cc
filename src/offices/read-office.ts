import type { OfficeColumn, OfficeRow } from './office-row.ts';
import { cellValues } from './office-row.ts';
import type { Office } from './schema.ts';
import { officeSchema } from './schema.ts';
import { readTelephones } from './telephone.ts';

/** A mistake in one cell of an office row. */
export type CellMistake = { column: OfficeColumn; found: string; text: string };

const text = (kk: string, ru: string) => (kk || ru ? { ...(kk && { kk }), ...(ru && { ru }) } : undefined);

// Which cell an author has to mend when a field of the office is wrong.
const columnOf: Record<string, OfficeColumn> = {
  name: 'name_ru',
  region: 'place',
  district: 'place',
  settlement: 'settlement_ru',
  address: 'address_ru',
  postalCode: 'postal_code',
  head: 'head_ru',
  kind: 'id',
};

/**
 * Reads one line of an office file.
 *
 * @param row the cells by column
 * @param kind the kind of office, from the file's name
 * @returns the office, or the mistakes by cell; references to other offices and places are not checked here
 */
export function readOffice(row: OfficeRow, kind: string): { office: Office } | { mistakes: CellMistake[] } {
  const [region = '', district] = row.place.split('/');
  const candidate = {
    id: row.id,
    kind,
    name: text(row.name_kk, row.name_ru) ?? {},
    region,
    district: district === undefined ? undefined : row.place,
    parent: row.parent || undefined,
    settlement: text(row.settlement_kk, row.settlement_ru),
    address: text(row.address_kk, row.address_ru),
    postalCode: row.postal_code || undefined,
    phones: readTelephones(cellValues(row.phones)),
    emails: cellValues(row.emails),
    websites: cellValues(row.websites),
    head: text(row.head_kk, row.head_ru),
    hours: row.hours || undefined,
    sources: cellValues(row.sources).map((value) => {
      const [table, number] = value.split('#');
      return { table, row: Number(number) };
    }),
    conflicts: [],
  };
  const read = officeSchema.safeParse(candidate);
  const mistakes: CellMistake[] = [];
  if (!row.id.startsWith(`${kind}-${row.place.replace('/', '-')}`)) {
    mistakes.push({ column: 'id', found: row.id, text: `Begin the id with ${kind}-${row.place.replace('/', '-')}.` });
  }
  for (const issue of read.error?.issues ?? []) {
    const field = String(issue.path[0]);
    const column = columnOf[field] ?? (field as OfficeColumn);
    mistakes.push({ column, found: row[column], text: `Mend the cell ${column}: ${issue.message}.` });
  }
  return read.success && mistakes.length === 0 ? { office: read.data } : { mistakes };
}
