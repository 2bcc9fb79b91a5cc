/** A language of the catalogue, as its BCP 47 tag: Kazakh or Russian. */
export type Language = 'kk' | 'ru';

/** Both languages, Kazakh first: the order in which the site offers them. */
export const languages = ['kk', 'ru'] as const satisfies readonly Language[];

/** What each language calls itself, for the language switch. */
export const languageNames: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский' };

/** The language that a page offers beside its own. */
export function otherLanguage(language: Language): Language {
  return language === 'kk' ? 'ru' : 'kk';
}
