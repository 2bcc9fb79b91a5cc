import { plainWord } from '../text/number-words.ts';

/** Beginnings of number words and what they are worth; a longer beginning stands before a shorter one. */
const russian: readonly (readonly [RegExp, number])[] = [
  [/^(полтор|полутор)/, 1.5],
  [/^(половин|пол$|полу$)/, 0.5],
  [/^четверт[ьи]$/, 0.25],
  [/^одиннадцат(ь|и|ью)/, 11],
  [/^двенадцат(ь|и|ью)/, 12],
  [/^тринадцат(ь|и|ью)/, 13],
  [/^четырнадцат(ь|и|ью)/, 14],
  [/^пятнадцат(ь|и|ью)/, 15],
  [/^шестнадцат(ь|и|ью)/, 16],
  [/^семнадцат(ь|и|ью)/, 17],
  [/^восемнадцат(ь|и|ью)/, 18],
  [/^девятнадцат(ь|и|ью)/, 19],
  [/^двадцат(ь|и|ью)$/, 20],
  [/^тридцат(ь|и|ью)$/, 30],
  [/^сорока?$/, 40],
  [/^пят(ь|и)десят(и|ью)?$/, 50],
  [/^шест(ь|и)десят(и|ью)?$/, 60],
  [/^сем(ь|и)десят(и|ью)?$/, 70],
  [/^вос(емь|ьми)десят(и|ью)?$/, 80],
  [/^девяност[оа]$/, 90],
  [/^ст[оа]$/, 100],
  [/^двести|^двухсот/, 200],
  [/^триста|^трехсот/, 300],
  [/^пятьсот|^пятисот/, 500],
  [/^тысяч/, 1000],
  [/^(оди?н(ого|ому|им|ом)?|одн(а|о|ой|у|ою))$/, 1],
  [/^дв(а|е|ух|ум|умя|ое|оих)$/, 2],
  [/^тр(и|ех|ем|емя|ое|оих)$/, 3],
  [/^четыр|^четверо$/, 4],
  [/^пят(ь|и|ью)$/, 5],
  [/^шест(ь|и|ью)$/, 6],
  [/^сем(ь|и|ью)$/, 7],
  [/^вос(емь|ьми|емью|ьмью)$/, 8],
  [/^девят(ь|и|ью)$/, 9],
  [/^десят(ь|и|ью)$/, 10],
];

const kazakh: Readonly<Record<string, number>> = {
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
  мың: 1000,
  жарты: 0.5,
  жарым: 0.5,
  ширек: 0.25,
};

/** What one word is worth: digits with a decimal comma, or a number word of either language. Undefined: no number. */
export function numberValue(word: string): number | undefined {
  const digits = /^(\d+(?:[.,]\d+)?)(?:-?\p{L}+)?$/u.exec(word)?.[1];
  if (digits !== undefined) return Number(digits.replace(',', '.'));
  const plain = plainWord(word);
  return kazakh[plain] ?? russian.find(([beginning]) => beginning.test(plain))?.[1];
}

/**
 * What several words of one number are worth together: "двадцать пять", "жиырма бес", "5 000". Words that repeat the
 * digits, "6 (шести)", are another number and must not be given together.
 */
export function joinedValue(values: readonly number[]): number {
  return values.reduce((sum, value, at) => {
    if (at === 0) return value;
    return value === 1000 || value === 100 ? sum * value : sum + value;
  }, 0);
}
