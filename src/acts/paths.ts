import type { Language } from '#i18n/language.ts';

/** The page that lists all acts. */
export function actsPath(language: Language): string {
  return `/${language}/acts/`;
}

/** The section of the register of services. */
export function registerPath(language: Language): string {
  return `${actsPath(language)}register/`;
}

/** The place of one act on the page of acts. */
export function actPath(language: Language, id: string): string {
  return `${actsPath(language)}#${id}`;
}
