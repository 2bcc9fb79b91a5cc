/** Letters of old 8-bit Kazakh fonts, which show as letters of other Slavic alphabets, and what they stand for. */
const legacy: Readonly<Record<string, string>> = {
  ќ: 'қ',
  ў: 'ұ',
  ѕ: 'ң',
  ґ: 'ө',
  ї: 'ү',
  є: 'ғ',
  ј: 'ә',
  ћ: 'һ',
};

const pairs = 'aа cс eе oо pр xх yу iі hһ kк mм tт bв ə\u04D9 AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ Ə\u04D8'.split(
  ' ',
);
const latinToCyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const cyrillicToLatin: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(latinToCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const known = /[а-яёәғқңөұүһі]/i;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
// Soft hyphen, zero-width signs, direction marks, byte order mark.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;

/** A letter that does not belong where it stands. */
export type WrongLetter =
  | {
      readonly is: 'legacy';
      readonly word: string;
      readonly start: number;
      readonly letter: string;
      readonly proposal: string;
      readonly whole: string;
    }
  | { readonly is: 'strange'; readonly word: string; readonly start: number; readonly letter: string }
  | {
      readonly is: 'latin' | 'cyrillic';
      readonly word: string;
      readonly start: number;
      readonly letters: string;
      readonly whole: string;
    }
  | { readonly is: 'invisible'; readonly word: string; readonly start: number; readonly sign: string };

const sameCase = (letter: string, small: string) => (letter === letter.toLowerCase() ? small : small.toUpperCase());

function legacyIn(word: string, start: number): WrongLetter | undefined {
  const letter = [...word].find((one) => cyrillic.test(one) && !known.test(one));
  if (letter === undefined) return undefined;
  const small = legacy[letter.toLowerCase()];
  if (small === undefined) return { is: 'strange', word, start, letter };
  const whole = [...word].map((one) => sameCase(one, legacy[one.toLowerCase()] ?? one.toLowerCase())).join('');
  return { is: 'legacy', word, start, letter, proposal: sameCase(letter, small), whole };
}

function mixedIn(word: string, start: number): WrongLetter | undefined {
  const letters = [...word];
  const foreign = letters.filter((letter) => latin.test(letter));
  const own = letters.filter((letter) => cyrillic.test(letter));
  if (foreign.length === 0 || own.length === 0) return undefined;
  // The word belongs to the alphabet of its letters that only that alphabet has; otherwise to the greater number.
  const onlyLatin = foreign.some((letter) => !(letter in latinToCyrillic));
  const onlyCyrillic = own.some((letter) => !(letter in cyrillicToLatin));
  const isCyrillic = onlyCyrillic === onlyLatin ? own.length >= foreign.length : onlyCyrillic;
  const table = isCyrillic ? latinToCyrillic : cyrillicToLatin;
  const whole = letters.map((letter) => table[letter] ?? letter).join('');
  return { is: isCyrillic ? 'latin' : 'cyrillic', word, start, letters: (isCyrillic ? foreign : own).join(' '), whole };
}

// Everything suspicious in one look, so that clean lines cost one test.
const suspicious =
  /[\u0400\u0402-\u040F\u0450\u0452-\u0455\u0457-\u045F\u0460-\u0491\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]|[\p{Script=Latin}][\p{Script=Cyrillic}]|[\p{Script=Cyrillic}][\p{Script=Latin}]/u;

/**
 * Letters that do not belong: of an old Kazakh font, Latin ones in a Cyrillic word and the reverse, invisible signs.
 * E-mails and internet addresses are left out: there a mixed word may be what is printed.
 */
export function wrongLettersIn(text: string): WrongLetter[] {
  if (!suspicious.test(text)) return [];
  const found: WrongLetter[] = [];
  const plain = text.replace(/\S+@\S+|https?:\S+|www\.\S+/g, (address) => ' '.repeat(address.length));
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+/gu)) {
    const sign = invisible.exec(word)?.[0];
    if (sign !== undefined) {
      const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      found.push({ is: 'invisible', word: word.replace(new RegExp(invisible, 'g'), '·'), start: index, sign: code });
      continue;
    }
    const wrong = legacyIn(word, index) ?? mixedIn(word, index);
    if (wrong) found.push(wrong);
  }
  return found;
}
