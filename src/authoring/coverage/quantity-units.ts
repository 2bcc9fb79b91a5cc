import { plainWord } from '../text/number-words.ts';

/** What a number of a document counts. `days` are days of which the document does not say the kind. */
export type QuantityUnit =
  | 'minutes'
  | 'hours'
  | 'days'
  | 'working-days'
  | 'calendar-days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'mrp'
  | 'tenge'
  | 'percent'
  | 'points'
  | 'copies'
  | 'clock'
  | 'date';

const units: readonly (readonly [QuantityUnit, RegExp])[] = [
  ['minutes', /^(минут\p{L}*|мин)$/u],
  ['hours', /^(час(а|у|ом|е|ов|ам|ами|ах)?|сағат(?!ы$)\p{L}*)$/u],
  [
    'days',
    /^(дн(я|ю|ем|ей|ям|ями|ях|и)|день|сут(ки|ок)|тәулік\p{L}*|күн(і|де|ге|нен|дік|нің|ін|іне|інде|інен|ішінде)?)$/u,
  ],
  ['weeks', /^(недел(я|и|ю|е|ь|ям|ями|ях|ей)|апта\p{L}*)$/u],
  ['months', /^(месяц\p{L}*|ай(да|ға|дан|лық|дың|ы)?)$/u],
  ['years', /^(год(а|у|ом|е|ов)?|лет|жыл(да|ға|дан|дық|дың|ы)?|жас(қа|та|тан|тағы|ар)?)$/u],
  ['mrp', /^(мрп|аек|месячн\p{L}+)$/u],
  ['tenge', /^(тенге|теңге\p{L}*|тг)$/u],
  ['percent', /^(процент\p{L}*|пайыз\p{L}*|%)$/u],
  ['points', /^(балл?\p{L}*|ұпай\p{L}*)$/u],
  ['copies', /^(экземпляр\p{L}*|дана(да|мен|сы|сын)?)$/u],
];

/** The unit that a word names; undefined when it names none. */
export function unitOf(word: string): QuantityUnit | undefined {
  const plain = plainWord(word);
  return units.find(([, names]) => names.test(plain))?.[0];
}

/** Days by the adjectives that stand around them: working, calendar, or of a kind that is not said. */
export function kindOfDays(adjectives: readonly string[]): 'days' | 'working-days' | 'calendar-days' {
  const plain = adjectives.map(plainWord);
  if (plain.some((word) => /^(рабоч|жұмыс$)/.test(word))) return 'working-days';
  return plain.some((word) => /^(календарн|күнтізбелік)/.test(word)) ? 'calendar-days' : 'days';
}

const oneTerm = /(?<!\p{L})(недельн|месячн|суточн|годичн)\p{L}+\s+срок|(?<!\p{L})(апталық|айлық)\s+мерзім/giu;
const oneUnits: Readonly<Record<string, QuantityUnit>> = {
  недельн: 'weeks',
  апталық: 'weeks',
  месячн: 'months',
  айлық: 'months',
  суточн: 'days',
  годичн: 'years',
};

/** Terms of one unit without a number: "в недельный срок". */
export function singleTerms(
  text: string,
): { readonly text: string; readonly start: number; readonly unit: QuantityUnit }[] {
  return [...text.matchAll(oneTerm)].map(({ 0: piece, 1: russian, 2: kazakh, index }) => ({
    text: piece,
    start: index,
    unit: oneUnits[(russian ?? kazakh ?? '').toLowerCase()] ?? 'days',
  }));
}

const compound =
  /^(\d+|дву|двух|тре|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|тридцати)-?(?:ти|х|и)?-?(дневн|недельн|месячн|часов|минутн|годичн|летн)/u;
const compoundUnits: Readonly<Record<string, QuantityUnit>> = {
  дневн: 'days',
  недельн: 'weeks',
  месячн: 'months',
  часов: 'hours',
  минутн: 'minutes',
  годичн: 'years',
  летн: 'years',
};

/** The number and the unit of an adjective that holds both: "трехдневный", "10-минутный". */
export function compoundOf(word: string): { readonly number: string; readonly unit: QuantityUnit } | undefined {
  const [, number = '', unit = ''] = compound.exec(plainWord(word)) ?? [];
  const known = compoundUnits[unit];
  return known ? { number: number === 'дву' ? 'двух' : number === 'тре' ? 'трех' : number, unit: known } : undefined;
}
