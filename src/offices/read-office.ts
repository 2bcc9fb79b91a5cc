import type { OfficeColumn, OfficeRow } from './office-row.ts';
import { cellValues, officeColumns } from './office-row.ts';
import type { Office } from './schema.ts';
import { officeSchema } from './schema.ts';
import { readSource } from './source.ts';
import type { Damage } from './spreadsheet-damage.ts';
import { damagedValue } from './spreadsheet-damage.ts';
import { readTelephones } from './telephone.ts';
import { readWeeklyHours } from './weekly-hours.ts';

/** A mistake in one cell of an office row; `found` is the value that is wrong, of several in the cell the first. */
export type CellMistake = {
  readonly column: OfficeColumn;
  readonly code:
    | 'id-start'
    | 'id-form'
    | 'no-name'
    | 'postal-code'
    | 'email'
    | 'website'
    | 'hours'
    | 'source'
    | 'cell'
    | `spoilt-${Damage}`;
  readonly found: string;
  readonly expected?: string;
  readonly text: string;
};

const villages = (row: OfficeRow) => {
  const [kk, ru] = [cellValues(row.serves_kk), cellValues(row.serves_ru)];
  if (kk.length + ru.length === 0) return undefined;
  return { ...(kk.length > 0 && { kk }), ...(ru.length > 0 && { ru }) };
};

const text = (kk: string, ru: string) => (kk || ru ? { ...(kk && { kk }), ...(ru && { ru }) } : undefined);

// Which cell an author has to mend when a field of the office is wrong, and how the mistake is called.
const columnOf: Readonly<Record<string, readonly [OfficeColumn, CellMistake['code']]>> = {
  id: ['id', 'id-form'],
  kind: ['id', 'id-form'],
  parent: ['parent', 'id-form'],
  name: ['name_ru', 'no-name'],
  region: ['place', 'cell'],
  district: ['place', 'cell'],
  settlement: ['settlement_ru', 'cell'],
  address: ['address_ru', 'cell'],
  postalCode: ['postal_code', 'postal-code'],
  emails: ['emails', 'email'],
  websites: ['websites', 'website'],
  head: ['head_ru', 'cell'],
  sources: ['sources', 'source'],
};

/** Cells that a spreadsheet has spoilt for good. */
function spoilt(row: OfficeRow): CellMistake[] {
  return officeColumns.flatMap((column) => {
    const { value, damage } = damagedValue(column, row[column]) ?? {};
    if (value === undefined || damage === undefined) return [];
    const text = `Take the cell ${column} from the file as it was: a spreadsheet has changed it.`;
    return [{ column, code: `spoilt-${damage}` as const, found: value, text }];
  });
}

/** Opening hours that no page could put into words. */
function wrongHours({ hours }: OfficeRow): CellMistake[] {
  try {
    if (hours !== '') readWeeklyHours(hours);
    return [];
  } catch (error) {
    return [{ column: 'hours', code: 'hours', found: hours, text: (error as Error).message }];
  }
}

/** The id begins with the kind and the place of its office. */
function wrongStart({ id, place }: OfficeRow, kind: string): CellMistake[] {
  const expected = `${kind}-${place.replace('/', '-')}`;
  if (id === expected || id.startsWith(`${expected}-`)) return [];
  return [{ column: 'id', code: 'id-start', found: id, expected, text: `Begin the id with ${expected}.` }];
}

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
    serves: villages(row),
    sources: cellValues(row.sources).map(readSource),
  };
  const read = officeSchema.safeParse(candidate);
  const mistakes = [...spoilt(row), ...wrongHours(row)];
  for (const issue of read.error?.issues ?? []) {
    const [field, index] = issue.path;
    const [column, code] = columnOf[String(field)] ?? [field as OfficeColumn, 'cell' as const];
    const found = typeof index === 'number' ? (cellValues(row[column])[index] ?? '') : row[column];
    mistakes.push({ column, code, found, text: `Mend the cell ${column}: ${issue.message}.` });
  }
  // One message a cell: what a spreadsheet spoilt is also no e-mail and no number.
  const first = [...new Map(mistakes.toReversed().map((mistake) => [mistake.column, mistake])).values()].toReversed();
  const all = first.some(({ column }) => column === 'id') ? first : [...wrongStart(row, kind), ...first];
  return read.success && all.length === 0 ? { office: read.data } : { mistakes: all };
}
