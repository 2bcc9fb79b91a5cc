import type { LedgerRow } from '#offices/ledger/ledger-row.ts';
import type { OfficeRow } from '#offices/office-row.ts';
import { cellSeparator, cellValues } from '#offices/office-row.ts';
import { sourceText } from '#offices/source.ts';
import { readTelephones, splitTelephones } from '#offices/telephone.ts';
import { readAddress } from './address-cell.ts';

/** The values of a cell, then those of a text that the cell does not hold yet; equal ones are known by their key. */
function joined(cell: string, more: readonly string[], keysOf: (values: readonly string[]) => string[]): string {
  const values = [...cellValues(cell), ...more];
  const keys = keysOf(values);
  return values.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).join(cellSeparator);
}

const small = (values: readonly string[]) => values.map((value) => value.toLowerCase());
const dialled = (values: readonly string[]) =>
  readTelephones(values).map(({ e164, printed }) => e164 ?? printed.replace(/\D/g, ''));

/**
 * An office of the tables with what the running text of the documents prints of it besides: telephones, mail and sites
 * that no table has, the address where none has one, and the places themselves as sources.
 *
 * @param texts the lines of tables/running-text.csv
 */
export function withRunningText(row: OfficeRow, texts: readonly LedgerRow[]): OfficeRow {
  const own = texts.filter(({ office }) => office === row.id);
  if (own.length === 0) return row;
  const printed = (role: string, of = own) =>
    of.flatMap(({ cells }) => cells.filter((cell) => cell.role === role)).map(({ text }) => text);
  const addresses = (language: 'kk' | 'ru') =>
    printed(
      'address',
      own.filter((text) => text.language === language),
    ).map(readAddress);
  return {
    ...row,
    address_kk: row.address_kk || (addresses('kk')[0]?.address ?? ''),
    address_ru: row.address_ru || (addresses('ru')[0]?.address ?? ''),
    postal_code: row.postal_code || (addresses('ru').find(({ postalCode }) => postalCode)?.postalCode ?? ''),
    phones: joined(row.phones, printed('phone').flatMap(splitTelephones), dialled),
    emails: joined(row.emails, printed('email'), small),
    websites: joined(row.websites, printed('website'), small),
    sources: [...cellValues(row.sources), ...own.map(sourceText)].join(cellSeparator),
  };
}
