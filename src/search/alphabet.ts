import type { Language } from '#i18n/language.ts';

/** A link of the index under the search form: other names of what it leads to, and its status when it is repealed. */
export type IndexEntry = {
  readonly text: string;
  readonly href: string;
  readonly names?: readonly string[];
  readonly status?: string | undefined;
};

/**
 * Entries in the alphabetical order of a language, what is repealed last: Kazakh has its own letters between the
 * Russian ones.
 */
export function alphabetical(entries: readonly IndexEntry[], language: Language): IndexEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const repealed = ({ status }: IndexEntry) => Number(status !== undefined);
  return [...entries].sort(
    (a, b) => repealed(a) - repealed(b) || compare(a.text, b.text) || (a.href < b.href ? -1 : 1),
  );
}
