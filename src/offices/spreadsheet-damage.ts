import type { OfficeColumn, OfficeRow } from './office-row.ts';
import { cellValues } from './office-row.ts';

/** What a spreadsheet makes of a cell that it takes for something else: a number, a date, a formula that fails. */
export type Damage = 'number' | 'date' | 'formula';

const rounded = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i;
const dates = [
  /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/,
  /^\d{1,2}[./]\d{1,2}[./]\d{2}$/,
  /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/,
  /^\d{1,2}[.\s-]+\p{L}{3,}\.?(?:[.\s-]+\d{2,4})?$/u,
  /^\p{L}{3,}[.-]\d{2,4}$/u,
];
const mayBeDate: readonly OfficeColumn[] = ['phones', 'hours'];

/**
 * Tells whether a spreadsheet has spoilt a cell for good: a telephone rounded to 8,71638E+10, a telephone or hours
 * turned into a date ("2-09-96", "24/7"), a cell that became a failed formula (#ИМЯ?) or was too narrow (####).
 *
 * @param value one value of the cell
 */
export function damageOf(column: OfficeColumn, value: string): Damage | undefined {
  if (value.startsWith('#')) return 'formula';
  if (rounded.test(value)) return 'number';
  return mayBeDate.includes(column) && dates.some((date) => date.test(value)) ? 'date' : undefined;
}

/** The first spoilt value of a cell. */
export function damagedValue(column: OfficeColumn, cell: string): { value: string; damage: Damage } | undefined {
  for (const value of cellValues(cell)) {
    const damage = damageOf(column, value);
    if (damage) return { value, damage };
  }
  return undefined;
}

/**
 * Whether letters of a cell were lost: an encoding without Kazakh letters puts ? in their place. In a Kazakh column any
 * ? counts, elsewhere one inside a word or before it, for a note may end in a question; the address of a site may hold
 * one.
 */
export function hasLostLetters(column: OfficeColumn, cell: string): boolean {
  if (column === 'websites') return false;
  return column.endsWith('_kk') ? cell.includes('?') : /\?\p{L}/u.test(cell);
}

/**
 * Postal codes with the zeros that a spreadsheet took away: it reads 020000 as a number and saves 20000. It does so to
 * the whole file, so nothing is restored where one code still has its zero: there, a digit too few is a mistake.
 *
 * @param rows the rows of one file
 */
export function withZeros<Row extends { readonly row: OfficeRow }>(rows: readonly Row[]): Row[] {
  const kept = rows.some(({ row }) => /^0\d{5}$/.test(row.postal_code));
  return rows.map((one) =>
    !kept && /^[1-9]\d{3,4}$/.test(one.row.postal_code)
      ? { ...one, row: { ...one.row, postal_code: one.row.postal_code.padStart(6, '0') } }
      : one,
  );
}
