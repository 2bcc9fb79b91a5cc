import { languages } from '#i18n/language.ts';
import type { Content, FamilyEntry, StandardEntry } from './content.ts';
import { rawWord } from './raw-words.ts';

/** The family that a standard names, also when the rest of its facts breaks the schema. */
export function familyNamed({ facts }: StandardEntry): string | undefined {
  const raw = facts?.yaml.value as { family?: unknown } | null | undefined;
  return typeof raw?.family === 'string' ? raw.family : undefined;
}

/** The family of a standard; undefined when it names none, or none that exists. */
export function familyOf(content: Content, entry: StandardEntry): FamilyEntry | undefined {
  const named = familyNamed(entry);
  return content.families.find(({ slug }) => slug === named);
}

/** The standards that name a family. */
export function membersOf(content: Content, { slug }: FamilyEntry): StandardEntry[] {
  return content.standards.filter((entry) => familyNamed(entry) === slug);
}

/**
 * Tells of a word whether the family of a standard has it in some language. Of a family that cannot be read nobody
 * knows, and it is taken to have every word.
 */
export function givenByFamily(content: Content, entry: StandardEntry): (list: string, id: string) => boolean {
  if (familyNamed(entry) === undefined) return () => false;
  const family = familyOf(content, entry);
  if (!family || languages.some((language) => family.words[language]?.yaml.errors.length)) return () => true;
  return (list, id) => languages.some((language) => rawWord(family, language, list, id) !== undefined);
}
