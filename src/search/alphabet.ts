import type { Language } from '#i18n/language.ts';

/** A link of the index under the search form, with other names of what it leads to. */
export type IndexEntry = { readonly text: string; readonly href: string; readonly names?: readonly string[] };

/** Entries in the alphabetical order of a language: Kazakh has its own letters between the Russian ones. */
export function alphabetical(entries: readonly IndexEntry[], language: Language): IndexEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...entries].sort((a, b) => compare(a.text, b.text) || (a.href < b.href ? -1 : 1));
}
