import type { LedgerRow } from './ledger/ledger-row.ts';
import type { PrintedNumber } from './printed-contacts.ts';
import { printedEmails, printedNumbers } from './printed-contacts.ts';

/** The fields that lists print of an office and that are compared. */
export const comparedFields = ['name', 'address', 'phone', 'email', 'head'] as const;

/** A field that lists print of an office. */
export type ComparedField = (typeof comparedFields)[number];

/** One printed value of a field; a telephone with its digits. */
export type Value = { readonly printed: string; readonly number?: PrintedNumber };

/** The values of a field in a row: several telephones and e-mail addresses, one text otherwise. */
export function valuesOf(row: LedgerRow, field: ComparedField): Value[] {
  if (field === 'phone') {
    const cells = row.cells.filter(({ role }) => role === 'phone');
    return cells.flatMap(({ text }) => printedNumbers(text)).map((number) => ({ printed: number.printed, number }));
  }
  if (field === 'email') return row.cells.flatMap(({ text }) => printedEmails(text)).map((printed) => ({ printed }));
  const text = row.cells.filter(({ role }) => role === field).map((cell) => cell.text);
  return text.length === 0 ? [] : [{ printed: text.join(', ') }];
}
