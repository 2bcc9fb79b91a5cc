import type { Language } from '#i18n/language.ts';
import type { Words } from './schema.ts';

/** One line of a title; the main one is set larger. */
export type TitleLine = { readonly words: string; readonly main: boolean };

/**
 * The lines of a title from top to bottom. Kazakh names the subject first («... акт беру туралы» above «Өтініш»),
 * in the documents and in our translations; Russian names the paper first.
 */
export function titleLines(title: { text: Words; subtitle?: Words | undefined }, language: Language): TitleLine[] {
  const name = { words: title.text[language], main: true };
  if (!title.subtitle) return [name];
  const subtitle = { words: title.subtitle[language], main: false };
  return language === 'kk' ? [subtitle, name] : [name, subtitle];
}
