/** The columns of an office file, in order; one office a line. */
export const officeColumns = [
  'id',
  'place',
  'parent',
  'name_kk',
  'name_ru',
  'settlement_kk',
  'settlement_ru',
  'address_kk',
  'address_ru',
  'postal_code',
  'phones',
  'emails',
  'websites',
  'head_kk',
  'head_ru',
  'hours',
  'serves_kk',
  'serves_ru',
  'sources',
  'note',
] as const;

/** The name of a column of an office file. */
export type OfficeColumn = (typeof officeColumns)[number];

/** One line of an office file: text by column, empty where unknown. */
export type OfficeRow = Readonly<Record<OfficeColumn, string>>;

/** Between several values of one cell: telephones, addresses, sources. */
export const cellSeparator = ' | ';

/** The values of a cell that holds several. */
export function cellValues(cell: string): string[] {
  return cell
    .split('|')
    .map((value) => value.trim())
    .filter(Boolean);
}

/** One CSV line by RFC 4180, without its line end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** A whole office file. */
export function officeFile(rows: readonly OfficeRow[]): string {
  return `${[csvLine(officeColumns), ...rows.map(officeLine)].join('\n')}\n`;
}

/** One office as the line of its file. */
export function officeLine(row: OfficeRow): string {
  return csvLine(officeColumns.map((column) => row[column]));
}
