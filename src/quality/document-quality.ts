import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { regulationPath } from '#regulations/paths.ts';
import type { Regulation } from '#regulations/regulation.ts';
import { standardPath } from '#standards/paths.ts';
import type { Standard } from '#standards/standard.ts';

/** What is to be known and mended of one document. */
export type DocumentQuality = {
  readonly name: string;
  readonly href: string;
  /** The file of the source text. */
  readonly source: string;
  /** What is wrong in the document itself, and at which lines of the source. */
  readonly slips: readonly { readonly text: string; readonly lines: readonly string[] }[];
  /** Languages in which nobody has read our words yet. */
  readonly unread: readonly Language[];
};

/** The line of a place "7:115"; points and appendices have lines of the same file. */
const lineOf = (at: string) => at.slice(at.indexOf(':') + 1);

function quality(of: Standard | Regulation, href: string, say: (slip: string) => string, language: Language) {
  const { facts, words } = of;
  return {
    name: words[language].name,
    href,
    source: facts.source,
    slips: (facts.slips ?? []).map(({ id, at }) => ({ text: say(id), lines: at.map(lineOf) })),
    unread: languages.filter((one) => words[one].reviewed === 'no'),
  };
}

/** The documents with slips or with words that nobody has read yet: standards, then regulations. */
export function documentsToMend(
  standards: readonly Standard[],
  regulations: readonly Regulation[],
  language: Language,
): DocumentQuality[] {
  return [
    ...standards.map((one) =>
      quality(one, standardPath(language, one.id), (slip) => one.word('slips', slip, language), language),
    ),
    ...regulations.map((one) =>
      quality(one, regulationPath(language, one.id), (slip) => one.word('slips', slip, language), language),
    ),
  ].filter(({ slips, unread }) => slips.length > 0 || unread.length > 0);
}
