import type { LedgerRow } from '#offices/ledger/ledger-row.ts';
import type { OfficeRow } from '#offices/office-row.ts';
import { cellSeparator, cellValues } from '#offices/office-row.ts';
import { printedNumbers } from '#offices/printed-contacts.ts';
import { sourceText } from '#offices/source.ts';
import { readTelephones, splitTelephones } from '#offices/telephone.ts';
import { readAddress } from './address-cell.ts';

/** The values of a cell and those of a text that the cell does not hold yet, told apart by their key. */
function joined(cell: string, more: readonly string[], key: (value: string) => string): string {
  const all = new Map([...more.toReversed(), ...cellValues(cell).toReversed()].map((value) => [key(value), value]));
  return [...all.values()].toReversed().join(cellSeparator);
}

const dialled = (telephone: string) => {
  const [number] = readTelephones([telephone]);
  return number?.e164 ?? printedNumbers(telephone)[0]?.digits ?? telephone;
};

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
  const lower = (value: string) => value.toLowerCase();
  return {
    ...row,
    address_kk: row.address_kk || (addresses('kk')[0]?.address ?? ''),
    address_ru: row.address_ru || (addresses('ru')[0]?.address ?? ''),
    postal_code: row.postal_code || (addresses('ru').find(({ postalCode }) => postalCode)?.postalCode ?? ''),
    phones: joined(row.phones, printed('phone').flatMap(splitTelephones), dialled),
    emails: joined(row.emails, printed('email'), lower),
    websites: joined(row.websites, printed('website'), lower),
    sources: [...cellValues(row.sources), ...own.map(sourceText)].join(cellSeparator),
  };
}
