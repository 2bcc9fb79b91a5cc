import type { Language } from '#i18n/language.ts';
import type { Words } from './schema.ts';

/** One line of a title; the main one is set larger. */
export type TitleLine = { readonly words: string; readonly main: boolean };

/**
 * The lines of a title from top to bottom. Kazakh names the subject first («... акт беру туралы» above «Өтініш»),
 * so a translation into Kazakh turns the two round; the official wording keeps the order of the document.
 */
export function titleLines(
  title: { text: Words; subtitle?: Words | undefined },
  language: Language,
  official: Language,
): TitleLine[] {
  const name = { words: title.text[language], main: true };
  if (!title.subtitle) return [name];
  const subtitle = { words: title.subtitle[language], main: false };
  return language === 'kk' && official === 'ru' ? [subtitle, name] : [name, subtitle];
}
