import type { Language } from '#i18n/language.ts';

/** The glossary. */
export function glossaryPath(language: Language): string {
  return `/${language}/glossary/`;
}
