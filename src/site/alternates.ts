import { type Language, languages } from '#i18n/language.ts';
import { pagePath } from './paths.ts';

/** One `<link rel="alternate">`: the same page for another reader. */
export type Alternate = { readonly hreflang: Language | 'x-default'; readonly href: string };

/**
 * Absolute addresses of one page in every language, the choice of language as the default of the home page, and the
 * Kazakh page as the default of all others.
 *
 * @param origin scheme and host
 * @param path after the language; '' for the home page
 */
export function alternates(origin: string, path: string): Alternate[] {
  const own = languages.map((language) => ({ hreflang: language, href: origin + pagePath(language, path) }));
  return [...own, { hreflang: 'x-default', href: path ? origin + pagePath('kk', path) : `${origin}/` }];
}
