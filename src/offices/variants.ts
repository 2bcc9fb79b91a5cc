import type { Language } from '#i18n/language.ts';
import { plainSpelling } from '#regions/plain-spelling.ts';
import type { ConflictCode } from './conflicts.ts';
import { conflictIn } from './conflicts.ts';
import type { LedgerRow } from './ledger/ledger-row.ts';
import { isShorterAddress } from './printed-address.ts';
import { isSameNumber } from './printed-contacts.ts';
import type { ComparedField, Value } from './printed-values.ts';
import { comparedFields, valuesOf } from './printed-values.ts';

/** One way in which a field is printed, with the rows that print it so. */
export type Variant = {
  /** The fullest spelling of it. */
  readonly printed: string;
  readonly language: Language;
  readonly rows: readonly LedgerRow[];
};

/** A field that not all lists print alike: every variant, the one of most lists first. */
export type FieldVariants = {
  readonly field: ComparedField;
  readonly variants: readonly Variant[];
  /** Set where the lists send a reader to different telephones or doors. */
  readonly conflict?: ConflictCode;
};

// Words for the legal form of an office, which lists put before its name or leave out.
const legalForm =
  /(^| )(государственное (учреждение|коммунальное предприятие)|коммунальное государственное учреждение|к?гу|к?мм|(коммуналдық )?мемлекеттік мекемесі?)(?= |$)/gu;

/** Names are declined and turned ("Отдел Абайского района", "Абайский районный отдел"): the first letters must do. */
function nameKey(text: string): string {
  const words = plainSpelling(text).replace(legalForm, ' ').split(' ');
  return [...new Set(words.filter(Boolean).map((word) => word.slice(0, 4)))].sort().join(' ');
}

/** Whether two printed values of a field say the same. Texts in different languages are not compared: both are told. */
function isSame(field: ComparedField, a: Value, b: Value): boolean {
  if (a.printed === b.printed) return true;
  if (a.number && b.number) return isSameNumber(a.number, b.number);
  if (field === 'address') return isShorterAddress(a.printed, b.printed) || isShorterAddress(b.printed, a.printed);
  const key = field === 'name' ? nameKey : plainSpelling;
  return key(a.printed) === key(b.printed);
}

const languageFree = (field: ComparedField) => field === 'phone' || field === 'email';

/** Every distinct value of a field over the rows of one office, the one of most rows first. */
function distinct(field: ComparedField, rows: readonly LedgerRow[]): Variant[] {
  const found: { value: Value; language: Language; rows: Set<LedgerRow> }[] = [];
  for (const row of rows) {
    for (const value of valuesOf(row, field)) {
      const known = found.find(
        (one) => (languageFree(field) || one.language === row.language) && isSame(field, one.value, value),
      );
      if (!known) found.push({ value, language: row.language, rows: new Set([row]) });
      else {
        known.rows.add(row);
        if (value.printed.length > known.value.printed.length) known.value = value;
      }
    }
  }
  return found
    .map(({ value, language, rows: of }) => ({ printed: value.printed, language, rows: [...of] }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** Whether every list that prints the field in one language prints all of these. */
function allPrintAll(variants: readonly Variant[]): boolean {
  const rows = new Set(variants.flatMap((variant) => variant.rows));
  return variants.every((variant) => variant.rows.length === rows.size);
}

/**
 * The fields that the lists print differently, with every variant and the rows that print it. Two values are the same
 * by these rules: telephones by their digits with the area code, e-mail addresses in small letters, addresses without
 * the words for kinds of places, the shorter within the fuller, names without their legal form by the first letters of
 * their words, all in plain spelling.
 *
 * @param rows the rows that name one office
 * @param settled a person has changed the office since the import: a contradiction of the lists is settled then
 */
export function variantsOf(rows: readonly LedgerRow[], settled = false): FieldVariants[] {
  return comparedFields.flatMap((field): FieldVariants[] => {
    const variants = distinct(field, rows);
    const conflict = settled ? undefined : conflictIn(field, rows);
    if (conflict) return [{ field, variants, conflict }];
    const groups = languageFree(field) ? [variants] : [...Map.groupBy(variants, ({ language }) => language).values()];
    const disagreeing = groups.filter((group) => !allPrintAll(group)).flat();
    return disagreeing.length === 0 ? [] : [{ field, variants: disagreeing }];
  });
}
