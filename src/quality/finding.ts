import type { Language } from '#i18n/language.ts';
import type { LedgerRow } from '#offices/ledger/ledger-row.ts';
import { isSameNumber, printedNumbers } from '#offices/printed-contacts.ts';
import { valuesOf } from '#offices/printed-values.ts';
import type { Office, Telephone } from '#offices/schema.ts';
import type { FieldVariants } from '#offices/variants.ts';

/** What may be wrong with an office, the worst for a reader first: that is the order in which to mend. */
export const findingKinds = [
  'no-telephone',
  'doubtful-telephone',
  'telephones-differ',
  'addresses-differ',
  'no-address',
] as const;

/** What may be wrong with an office. */
export type FindingKind = (typeof findingKinds)[number];

/** A text of the documents and the rows that print it. */
export type PrintedIn = {
  readonly printed: string;
  /** Left out where the text is a number. */
  readonly language?: Language;
  readonly rows: readonly LedgerRow[];
};

/** Something wrong with one office: what is printed and where; no text where nothing is printed. */
export type Finding = {
  readonly kind: FindingKind;
  readonly office: Office;
  readonly printed: readonly PrintedIn[];
};

/** The rows that print a telephone; all rows of the office when none of them prints it so, as after an editor's hand. */
function rowsOfTelephone({ printed }: Telephone, rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const [number] = printedNumbers(printed);
  const found = rows.filter((row) =>
    valuesOf(row, 'phone').some((value) => number && value.number && isSameNumber(number, value.number)),
  );
  return found.length > 0 ? found : rows;
}

/**
 * What is wrong with one office.
 *
 * @param rows the rows of the ledger that name it
 * @param variants what these rows print differently
 */
export function findingsOf(office: Office, rows: readonly LedgerRow[], variants: readonly FieldVariants[]): Finding[] {
  const nothing = [{ printed: '', rows }];
  const doubtful = office.phones.filter(({ doubt }) => doubt !== undefined);
  const differing = (code: FieldVariants['conflict']) => variants.find(({ conflict }) => conflict === code)?.variants;
  const printed: { readonly [kind in FindingKind]: readonly PrintedIn[] | undefined } = {
    'no-telephone': office.phones.length === 0 ? nothing : undefined,
    'doubtful-telephone': doubtful.map((phone) => ({ printed: phone.printed, rows: rowsOfTelephone(phone, rows) })),
    'telephones-differ': differing('no-common-telephone')?.map(({ printed: text, rows: of }) => ({
      printed: text,
      rows: of,
    })),
    'addresses-differ': differing('addresses-differ'),
    'no-address': office.address === undefined ? nothing : undefined,
  };
  return findingKinds.flatMap((kind) => {
    const found = printed[kind] ?? [];
    return found.length > 0 ? [{ kind, office, printed: found }] : [];
  });
}
