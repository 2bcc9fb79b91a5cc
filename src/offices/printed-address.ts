import { plainSpelling } from '#regions/plain-spelling.ts';

// What kind of place or street a word names, and the institution's room: written whole, shortened or left out.
const kinds = new Set(
  (
    'город г поселок пос п кент село с аул а улица ул проспект просп пр переулок пер площадь пл дом д здание зд корпус ' +
    'микрорайон мкр мкрн мкн квартал кв район р н рн область обл кабинет каб этаж офис республика рк казахстан ' +
    'қаласы қ кенті ауылы ауыл көшесі көш к даңғылы даң д-лы тұйығы алаңы үй үйі ауданы ауд облысы шағын ш ықшам ' +
    'ықшамауданы мөлтек кабинеті бөлме қабат индекс индексі'
  ).split(' '),
);

/**
 * The words and numbers by which printed addresses are compared: small letters, no marks, no words for the kind of place
 * ("г.", "улица", "көшесі"), no postal code (five digits and more), a word hyphenated by a narrow column joined, the letter of a house
 * with its number ("9 «а»" is "9а").
 */
function addressWords(printed: string): Set<string> {
  const joined = printed
    .replace(/(\p{Ll})-\s?(?=\p{Ll})/gu, '$1')
    .replace(/(\d)\s*-?\s*(?:ші|шы|й|ый|ой|я|ая|үй)(?!\p{L})/gu, '$1 ')
    .replace(/(\d)[\s\-/]*["«„“]?\s*(\p{L})["»“”]?(?!\p{L}|\.\s*\S)/gu, '$1$2');
  const words = plainSpelling(joined).split(' ');
  return new Set(words.filter((word) => word && !kinds.has(word) && !/^\d{5,}$/.test(word)));
}

const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => [...part].every((word) => whole.has(word));
const numbersOf = (words: ReadonlySet<string>) => new Set([...words].filter((word) => /^\d/.test(word)));
// Documents decline and misspell names: the first letters must do.
const stems = (words: ReadonlySet<string>) =>
  new Set([...words].filter((word) => !/^\d/.test(word)).map((word) => word.slice(0, 4)));

/**
 * Whether one address is the other written shorter: all its words and numbers stand there. "г. Акколь, ул. Абая, 8" is a
 * shorter "Аккольский район, город Акколь, улица Абая, 8".
 */
export function isShorterAddress(printed: string, other: string): boolean {
  return within(addressWords(printed), addressWords(other));
}

/**
 * Whether two printed addresses lead to different doors: each has a number that the other has not, or, in one language,
 * more than half of the words of the shorter begin like none of the other.
 */
export function addressesDiffer(printed: string, other: string, sameLanguage: boolean): boolean {
  const [a, b] = [addressWords(printed), addressWords(other)];
  const [numbersA, numbersB] = [numbersOf(a), numbersOf(b)];
  if (!within(numbersA, numbersB) && !within(numbersB, numbersA)) return true;
  if (!sameLanguage) return false;
  const [shorter = new Set(), longer = new Set()] = [stems(a), stems(b)].toSorted((x, y) => x.size - y.size);
  const foreign = [...shorter].filter((stem) => !longer.has(stem)).length;
  return foreign * 2 > shorter.size;
}
