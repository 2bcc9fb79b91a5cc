import { plainWord } from '../text/number-words.ts';
import { calendarDays } from './calendar-day.ts';
import { joinedValue, numberValue } from './number-value.ts';
import type { QuantityUnit } from './quantity-units.ts';
import { compoundOf, kindOfDays, singleTerms, unitOf } from './quantity-units.ts';

/** A number with its unit as a document says it. The value of a clock is "9:00", of a day "06-20". */
export type Quantity = {
  readonly text: string;
  readonly start: number;
  readonly value: number | string;
  readonly unit: QuantityUnit;
};

type Word = { readonly text: string; readonly start: number; readonly end: number };

// Between a number and its unit stand at most adjectives: "3 полных рабочих дня", "жеті жұмыс күні".
const reach = 3;
const breaks = /[.;:!?]\s|[—–]\s/;
// A clock may follow another one: "13.00-14.30". With a dash inside, "9-00", it may be a piece of a telephone.
const clock =
  /(?<![\d:]|\d\.|(?<!\d[.:]\d\d)[-–])([01]?\d|2[0-4])(?::(\d\d)|\s?[.]\s?(00|15|30|45)|-(00|15|30|45)(?!-))(?!\d|[.,]\d|\s*(?:минут|мин|бап|рабочих|дн))/gu;
const adjective = /(их|ых|ой|ий|ый|[ое]го|ие|ые|ая)$|^(жұмыс|күнтізбелік|толық|оқу|банк|айлық|х|ти)$/;
const itemNumber = /^[\s–-]*\d{1,3}[.)]/gmu;

function wordsIn(text: string): Word[] {
  const found = text.matchAll(/\d+(?:[.,]\d+)?(?:-?\p{L}+)?|%|[\p{L}]+(?:-[\p{L}\d]+)*/gu);
  return [...found].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** Takes pieces out of a text without moving what stands after them. */
function masked(text: string, pieces: readonly { readonly start: number; readonly text: string }[]): string {
  return pieces.reduce(
    (rest, { start, text: piece }) =>
      rest.slice(0, start) + '#'.repeat(piece.length) + rest.slice(start + piece.length),
    text,
  );
}

/** The groups of number words that stand together: "25", "двадцать пять"; digits and the words in brackets are two. */
function numberGroups(words: readonly Word[], at: number, text: string): { end: number; values: number[] } {
  const values: number[] = [];
  let group: number[] = [];
  let end = at;
  for (let next = at; next < words.length; next++) {
    const word = words[next] as Word;
    const value = numberValue(word.text);
    const gap = next === at ? '' : text.slice((words[next - 1] as Word).end, word.start);
    if (value === undefined || !/^[\s(]*$/.test(gap)) break;
    const joins = !gap.includes('(') && (!/^\d/.test(word.text) || /^\d{3}$/.test(word.text));
    if (joins && group.length > 0) {
      const thousands = /^\d{3}$/.test(word.text);
      group = thousands ? [joinedValue(group) * 1000 + value] : [...group, value];
    } else {
      if (group.length > 0) values.push(joinedValue(group));
      group = [value];
    }
    end = next;
  }
  values.push(joinedValue(group));
  return { end, values: [...new Set(values)] };
}

function unitAfter(words: readonly Word[], at: number, text: string): { unit: QuantityUnit; end: number } | undefined {
  const adjectives: string[] = [];
  for (let next = at + 1; next <= at + reach && next < words.length; next++) {
    const [before, word] = [words[next - 1] as Word, words[next] as Word];
    if (breaks.test(text.slice(before.end, word.start))) return undefined;
    const unit = unitOf(word.text);
    if (unit) return { unit: unit === 'days' ? kindOfDays(adjectives) : unit, end: word.end };
    if (numberValue(word.text) !== undefined || !adjective.test(plainWord(word.text))) return undefined;
    adjectives.push(word.text);
  }
  return undefined;
}

/** The last word of a range that begins with this number: "3-5", "от 3 до 5". Both ends have the unit of the last. */
function endOfRange(words: readonly Word[], end: number, text: string): number {
  const between = (to: number) => text.slice((words[end] as Word).end, words[to]?.start);
  for (const to of [end + 1, end + 2]) {
    if (words[to] && /^\s*(?:[-–]|до|или)\s*$/.test(between(to)) && numberValue(words[to].text) !== undefined) {
      return numberGroups(words, to, text).end;
    }
  }
  return end;
}

const isCalendarYear = (value: number, unit: QuantityUnit) => unit === 'years' && value >= 1800 && value < 2100;

/** Every number with a unit in a text of a document, in digits or words of either language, in order. */
export function quantitiesIn(text: string): Quantity[] {
  const numbersOfItems = [...text.matchAll(itemNumber)].map(({ 0: piece, index }) => ({ text: piece, start: index }));
  let rest = masked(text, numbersOfItems);
  const found: Quantity[] = calendarDays(rest).map(({ day, ...piece }) => ({ ...piece, value: day, unit: 'date' }));
  rest = masked(rest, found);
  for (const term of singleTerms(rest)) found.push({ ...term, value: 1 });
  for (const match of rest.matchAll(clock)) {
    const value = `${Number(match[1])}:${match[2] ?? match[3] ?? match[4]}`;
    found.push({ text: match[0], start: match.index, value, unit: 'clock' });
  }
  rest = masked(rest, found);
  const words = wordsIn(rest);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const both = compoundOf(word.text);
    if (both) {
      const value = numberValue(both.number) ?? Number.NaN;
      found.push({ text: word.text, start: word.start, value, unit: both.unit });
      continue;
    }
    if (numberValue(word.text) === undefined) continue;
    const { end, values } = numberGroups(words, at, rest);
    const after = unitAfter(words, endOfRange(words, end, rest), rest);
    if (after) {
      // Kazakh may say the kind of days before the number: "күнтізбелік он күн".
      const before = words[at - 1]?.text ?? '';
      const unit = after.unit === 'days' ? kindOfDays([before]) : after.unit;
      const piece = text.slice(word.start, after.end);
      for (const value of values) {
        if (!isCalendarYear(value, unit)) found.push({ text: piece, start: word.start, value, unit });
      }
    }
    at = end;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every bare number of a text, whatever it counts: digits, number words, numbers within an adjective. */
export function numbersIn(text: string): Set<number> {
  const words = wordsIn(text).flatMap(({ text: word }) => {
    const value =
      numberValue(compoundOf(word)?.number ?? word) ??
      (/^\d/.test(word) ? Number.parseFloat(word.replace(',', '.')) : undefined);
    return value === undefined ? [] : [value];
  });
  return new Set([...words, ...singleTerms(text).map(() => 1)]);
}
