import type { Language } from '#i18n/language.ts';

/** The page of life situations, or the place of one on it. */
export function situationsPath(language: Language, id?: string): string {
  return `/${language}/situations/${id === undefined ? '' : `#${id}`}`;
}
