import type { Language } from '#i18n/language.ts';

/** The page of one office, by its id. */
export function officePath(language: Language, office: string): string {
  return `/${language}/offices/${office}/`;
}
