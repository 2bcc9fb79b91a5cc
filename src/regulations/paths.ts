import type { Language } from '#i18n/language.ts';

/** The page that lists all regulations. */
export function regulationsPath(language: Language): string {
  return `/${language}/regulations/`;
}

/** The page of one regulation. */
export function regulationPath(language: Language, id: string): string {
  return `${regulationsPath(language)}${id}/`;
}
