import type { Language } from './language.ts';
import { otherLanguage } from './language.ts';

/** A text that may be known in one language only. */
export type Text = { readonly [language in Language]?: string | undefined };

/** A text with the language in which it really stands, so that a page can mark it with `lang`. */
export type ShownText = { readonly text: string; readonly language: Language; readonly translated: boolean };

/**
 * The text for a page's language, or the other language's text marked as not translated.
 * Returns undefined when neither language has it: a page then shows nothing instead of an empty label.
 */
export function shownText(text: Text, language: Language): ShownText | undefined {
  const own = text[language];
  if (own) return { text: own, language, translated: true };
  const other = text[otherLanguage(language)];
  return other ? { text: other, language: otherLanguage(language), translated: false } : undefined;
}
