import { isMonth, isNumber, isTermWord, isUnit, plainWord } from './number-words.ts';

type Word = { readonly text: string; readonly start: number; readonly end: number };

// Between a number and its unit stand at most adjectives: "3 полных рабочих дня", "алты жұмыс күні".
const reach = 3;
const breaks = /[.;:!?]\s|\n\s*\n|[—–]\s/;
const joints = new Set(
  'в на за из по с к у о от до и или а но для при через не без және немесе мен пен бен үшін'.split(' '),
);

function wordsIn(text: string): Word[] {
  const found = text.matchAll(/\d+(?:[.,]\d+)?(?:-?\p{L}+)?|[\p{L}₸]+(?:-[\p{L}\d]+)*/gu);
  return [...found].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** A year of the calendar before "год" or "жыл" is a date, not a term. */
function isCalendarYear(number: string, unit: string): boolean {
  return /^(1[89]|20)\d\d$/.test(number) && /^(год|лет|жыл)/.test(plainWord(unit));
}

/** The last word of a number that begins here: "двадцать пять", "2 (двух)", "5 000". */
function endOfNumber(words: readonly Word[], at: number, text: string): number {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !isNumber(next.text) || !/^\s*\(?$/.test(text.slice(word.end, next.start))) return at;
  return endOfNumber(words, at + 1, text);
}

function unitAfter(words: readonly Word[], first: number, text: string): Word | undefined {
  const at = endOfNumber(words, first, text);
  const number = words[at];
  if (!number) return undefined;
  for (let next = at + 1; next <= at + reach; next++) {
    const word = words[next];
    const before = words[next - 1];
    if (!word || !before || breaks.test(text.slice(before.end, word.start))) return undefined;
    if (isUnit(word.text)) return isCalendarYear(number.text, word.text) ? undefined : word;
    if (isNumber(word.text) || isMonth(word.text) || joints.has(plainWord(word.text))) return undefined;
  }
  return undefined;
}

/** The time of a clock: 9:00, 18.30, "сағат 9-дан". */
const clock = /(?<![\d.:])(?:[01]?\d|2[0-4])(?::[0-5]\d|[.](?:00|15|30|45))(?![\d.]\d?)|(?<!\p{L})сағат\s+\d+/giu;

/**
 * Every term, price, number of minutes or time of a clock in a text, in digits or in number words of either language.
 * Such figures belong to facts.yaml, where they stand once.
 *
 * @returns each as it stands in the text, in order
 */
export function figuresIn(text: string): { readonly text: string; readonly start: number }[] {
  const words = wordsIn(text);
  const found: { text: string; start: number }[] = [];
  let from = -1;
  for (const [at, word] of words.entries()) {
    if (word.start < from) continue;
    if (isTermWord(word.text)) found.push({ text: word.text, start: word.start });
    if (!isNumber(word.text)) continue;
    const unit = unitAfter(words, at, text);
    if (!unit) continue;
    found.push({ text: text.slice(word.start, unit.end), start: word.start });
    from = unit.end;
  }
  for (const match of text.matchAll(clock)) found.push({ text: match[0], start: match.index });
  return found.sort((a, b) => a.start - b.start);
}

/** The numbers of a text in digits, each once, decimal commas as points, sorted. Equal in both languages. */
export function digitsIn(text: string): string[] {
  // Numbers of a Markdown list, of link addresses and inside components are no numbers of the text.
  const plain = text.replace(/https?:\S+|\S+@\S+|\]\([^)]*\)|<[^>]*>|^[ \t]*\d+[.)][ \t]/gm, ' ');
  const found = [...plain.matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => digits.replaceAll(',', '.'));
  return [...new Set(found)].sort();
}
