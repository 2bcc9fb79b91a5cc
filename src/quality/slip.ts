import type { Language } from '#i18n/language.ts';
import type { Regulation } from '#regulations/regulation.ts';
import { regulationPath } from '#regulations/paths.ts';
import { standardPath } from '#standards/paths.ts';
import type { Standard } from '#standards/standard.ts';

/** The slips of one document: what is wrong and at which lines of the source. */
export type DocumentSlips = {
  readonly name: string;
  readonly href: string;
  readonly slips: readonly { readonly text: string; readonly lines: readonly string[] }[];
};

/** The line of a place "7:115"; appendices and points have lines of the same file. */
const lineOf = (at: string) => at.slice(at.indexOf(':') + 1);

type Documents = { readonly standards: readonly Standard[]; readonly regulations: readonly Regulation[] };

/** The slips of all documents, those without any left out. */
export function slipsOf({ standards, regulations }: Documents, language: Language): DocumentSlips[] {
  const slip = (of: { id: string; at: readonly string[] }, text: string) => ({ text, lines: of.at.map(lineOf) });
  const all = [
    ...standards.map(({ id, facts, words, word }) => ({
      name: words[language].name,
      href: `${standardPath(language, id)}#slips`,
      slips: (facts.slips ?? []).map((one) => slip(one, word('slips', one.id, language))),
    })),
    ...regulations.map(({ id, facts, words, word }) => ({
      name: words[language].name,
      href: `${regulationPath(language, id)}#slips`,
      slips: (facts.slips ?? []).map((one) => slip(one, word('slips', one.id, language))),
    })),
  ];
  return all.filter(({ slips }) => slips.length > 0);
}

/** A document whose words nobody has read yet, and in which languages. */
export type Unreviewed = { readonly name: string; readonly href: string; readonly languages: readonly Language[] };

/** The documents with words that nobody has read yet. */
export function unreviewedOf({ standards, regulations }: Documents, language: Language): Unreviewed[] {
  const unread = (words: Standard['words'] | Regulation['words']) =>
    (['kk', 'ru'] as const).filter((one) => words[one].reviewed === 'no');
  const all = [
    ...standards.map(({ id, words }) => ({
      name: words[language].name,
      href: standardPath(language, id),
      languages: unread(words),
    })),
    ...regulations.map(({ id, words }) => ({
      name: words[language].name,
      href: regulationPath(language, id),
      languages: unread(words),
    })),
  ];
  return all.filter(({ languages }) => languages.length > 0);
}
