import type { Language } from '#i18n/language.ts';
import type { LedgerRow } from './ledger/ledger-row.ts';
import { addressesDiffer } from './printed-address.ts';
import { isSameNumber } from './printed-contacts.ts';
import type { ComparedField, Value } from './printed-values.ts';
import { valuesOf } from './printed-values.ts';

/** Contradictions of the lists that send a reader to a wrong telephone or door. */
export type ConflictCode = 'no-common-telephone' | 'addresses-differ';

/** What one list prints of the field, with the language of the list. */
type Printed = { readonly language: Language; readonly values: readonly Value[] };

/** Whether two lists both print telephones and none in common. */
function noCommonTelephone(a: Printed, b: Printed): boolean {
  const [ofA = [], ofB = []] = [a, b].map(({ values }) => values.flatMap(({ number }) => number ?? []));
  if (ofA.length === 0 || ofB.length === 0) return false;
  return !ofA.some((one) => ofB.some((other) => isSameNumber(one, other)));
}

/** Whether two lists both print an address, of different doors. */
function differentDoors(a: Printed, b: Printed): boolean {
  const [[first], [second]] = [a.values, b.values];
  return Boolean(first && second && addressesDiffer(first.printed, second.printed, a.language === b.language));
}

/**
 * How the lists contradict each other about a field of one office: two of them name no common telephone, or different
 * doors; undefined when no two of them do. Names, posts and e-mail addresses may differ and still lead to the office.
 *
 * @param rows the rows that name the office
 */
export function conflictIn(field: ComparedField, rows: readonly LedgerRow[]): ConflictCode | undefined {
  if (field !== 'phone' && field !== 'address') return undefined;
  const contradicts = field === 'phone' ? noCommonTelephone : differentDoors;
  // Most lists print a field letter for letter alike: each text is compared once.
  const lists = rows.map((row) => ({ language: row.language, values: valuesOf(row, field) }));
  const printed = [...new Map(lists.map((list) => [list.values.map((value) => value.printed).join(), list])).values()];
  const found = printed.some((a, i) => printed.slice(i + 1).some((b) => contradicts(a, b)));
  if (!found) return undefined;
  return field === 'phone' ? 'no-common-telephone' : 'addresses-differ';
}
