import { plainSpelling } from '#regions/plain-spelling.ts';
import type { Language } from '#i18n/language.ts';
import { otherLanguage } from '#i18n/language.ts';
import type { ShownText } from '#i18n/text.ts';
import type { Office } from './schema.ts';

/** A village and the rural akimat that serves it. */
export type Village = {
  /** As the document prints it: "с. Карасай". */
  readonly printed: string;
  /** Language of the printed name. */
  readonly language: Language;
  /** The name alone, by which lists are sorted: "Карасай". */
  readonly name: string;
  readonly office: Office;
};

// What kind of settlement stands before a name, shortened or whole, and whose name it bears ("п. им. Габидена Мустафина").
const kindBefore =
  /^[.\s]*(?:(?:рзд|раз|ст|отд|пос|дор|уч|с|c|п|г|а|м|р)\s?\.\s*|(?:село|станция|раз[ъь]езд|пос[её]лок|аул|город|отделение|участок|н\/п)\s+)?(?:им\.\s*|имени\s+|уч\.\s*|отд\.\s*)*/iu;

/**
 * The name of a printed village without the kind of settlement: "с. Карасай" is "Карасай". Where a number is all the
 * name ("разъезд № 10"), the kind belongs to it.
 */
export function villageName(printed: string): string {
  const bare = printed.replace(kindBefore, '').trim();
  const name = /\p{L}{3}/u.test(bare) ? bare : printed;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The villages that an office serves, in the page's language where a document prints it, else in the other one. */
export function villagesOf(office: Office, language: Language): Village[] {
  const own = office.serves?.[language];
  const [shown, printedIn] = own?.length
    ? [own, language]
    : [office.serves?.[otherLanguage(language)], otherLanguage(language)];
  return (shown ?? []).map((printed) => ({ printed, language: printedIn, name: villageName(printed), office }));
}

/** The villages that an office serves as one text, in the order of the document; undefined when it names none. */
export function villagesInWords(office: Office, language: Language): ShownText | undefined {
  const villages = villagesOf(office, language);
  const [first] = villages;
  if (!first) return undefined;
  const text = villages.map(({ printed }) => printed).join(', ');
  return { text, language: first.language, translated: first.language === language };
}

/** The villages of several offices by name, namesakes in the order of their offices. */
export function villagesByName(offices: readonly Office[], language: Language): Village[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return offices
    .flatMap((office) => villagesOf(office, language))
    .sort((a, b) => compare(plainSpelling(a.name), plainSpelling(b.name)));
}

/**
 * The pages over which the villages of a region are parted, by the first letter of the name. They never change, so that
 * the address of a page does not move when a village is added; a letter of no part (digits) stands in the first.
 */
export const villageParts = [
  { id: 'a-zh', letters: 'аәбвгғдеёж' },
  { id: 'z-k', letters: 'зийкқ' },
  { id: 'l-r', letters: 'лмнңоөпр' },
  { id: 's-ya', letters: 'стуұүфхһцчшщъыіьэюя' },
] as const;

/** The id of a part of the alphabet. */
export type VillagePart = (typeof villageParts)[number]['id'];

/** The letter under which a name stands: its first, in plain spelling; "0–9" for a digit. */
export function letterOf(name: string): string {
  const first = plainSpelling(name).charAt(0);
  return /\d/.test(first) ? '0–9' : first.toUpperCase();
}

/** The part of the alphabet in which a letter stands. */
export function partOf(letter: string): VillagePart {
  return villageParts.find(({ letters }) => letters.includes(letter.toLowerCase()))?.id ?? 'a-zh';
}
