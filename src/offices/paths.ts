import type { Language } from '#i18n/language.ts';

/** The page of one office, by its id. */
export function officePath(language: Language, office: string): string {
  return `/${language}/offices/${office}/`;
}

/** The villages of a region with the akimats that serve them, or the part of them under some letters ("a-zh"). */
export function villagesPath(language: Language, region: string, part?: string): string {
  return `/${language}/regions/${region}/villages/${part ? `${part}/` : ''}`;
}

/** The contact of one office as a file for an address book. */
export function contactPath(language: Language, office: string): string {
  return `/${language}/offices/${office}.vcf`;
}
