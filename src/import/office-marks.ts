import { readTelephones } from '#offices/telephone.ts';
import { plainSpelling } from '#regions/plain-spelling.ts';
import { readContactCell } from '#offices/contact-cell.ts';
import type { PlacedRow } from './named-row.ts';
import { cellOf } from './named-row.ts';

/** What an office can be known by again in another list: the digits of its telephones, the words of its address. */
export type Marks = {
  readonly phones: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
  /** Printed names with the settlement of their address: "гу аппарат акима … района · кайнар". */
  readonly seats: ReadonlySet<string>;
};

const folded: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ы: 'и',
};
const generic =
  /^(улиц|көше|кошес|просп|дангы|город|калас|облас|облыс|район|аудан|село|ауылы|поселок|посел|кенти|микро|шагин|здани|гимар|дом|уй)/;

/** The words of an address that tell it from others, in letters that Kazakh and Russian print alike. */
function addressWords(address: string): string[] {
  const plain = plainSpelling(address).replace(/[әғқңөұүһіы]/g, (letter) => folded[letter] ?? letter);
  return plain
    .split(' ')
    .filter((word) => word.length >= 4 && !/\d/.test(word))
    .map((word) => word.slice(0, 5))
    .filter((word) => !generic.test(word));
}

/** House numbers of an address, without the postal code: "10", "189а". */
function houses(address: string): string[] {
  return plainSpelling(address.replace(/(?<!\d)\d{6}(?!\d)/g, ' ')).match(/\d+/g) ?? [];
}

/** The marks of a printed row. */
export function marksOf(row: PlacedRow): Marks {
  const address = cellOf(row, 'address');
  const { phones } = readContactCell(cellOf(row, 'phone'), row.standing.areaCode);
  const dialled = readTelephones(phones).map(({ e164, printed }) => e164?.slice(2) ?? printed.replace(/\D/g, ''));
  return {
    phones: new Set(dialled.filter((digits) => digits.length >= 5)),
    words: new Set(addressWords(address)),
    houses: new Set(houses(address)),
    seats: new Set([`${plainSpelling(cellOf(row, 'name'))} · ${addressWords(address)[0] ?? ''}`]),
  };
}

/** Marks of several rows of one office together. */
export function joinMarks(a: Marks, b: Marks): Marks {
  return {
    phones: a.phones.union(b.phones),
    words: a.words.union(b.words),
    houses: a.houses.union(b.houses),
    seats: a.seats.union(b.seats),
  };
}

/** How many telephones two rows share. */
export const sharedPhones = (a: Marks, b: Marks) => a.phones.intersection(b.phones).size;

/** Whether two addresses name the same house: a common word of the street and the same numbers. */
export function sameHouse(a: Marks, b: Marks): boolean {
  const numbers = a.houses.size > 0 && a.houses.intersection(b.houses).size > 0;
  return numbers && a.words.intersection(b.words).size > 0;
}

/** Whether two rows print one name with one settlement in the address, or one of them with no contact at all. */
export function sameSeat(a: Marks, b: Marks): boolean {
  if (a.seats.intersection(b.seats).size > 0) return true;
  const silent = [a, b].find((one) => one.phones.size === 0 && one.words.size === 0);
  const title = (seat: string) => seat.split(' · ')[0];
  return (
    silent !== undefined && [...a.seats].some((seat) => [...b.seats].some((other) => title(seat) === title(other)))
  );
}
