import type { Language } from '#i18n/language.ts';

/**
 * Root-relative address of a page.
 *
 * @param path after the language, with trailing slash and without a leading one; '' for the home page
 */
export function pagePath(language: Language, path = ''): string {
  return `/${language}/${path}`;
}

/** The page that takes a search as `?q=`. */
export const searchPath = (language: Language) => pagePath(language, 'search/');

/** The page of prose that tells what the catalogue is and how to report a mistake. */
export const aboutPath = (language: Language) => pagePath(language, 'about/');

/** The accessibility statement. */
export const accessibilityPath = (language: Language) => pagePath(language, 'accessibility/');

/** The privacy page. */
export const privacyPath = (language: Language) => pagePath(language, 'privacy/');
