import { citation, statusInWords } from '#acts/citation.ts';
import { mayApply } from '#acts/force.ts';
import { actPath } from '#acts/paths.ts';
import { textDate } from '#acts/text-date.ts';
import type { Language } from '#i18n/language.ts';
import type { StatedEdition } from '#offices/office-service.ts';
import type { Office } from '#offices/schema.ts';
import type { Standard } from './standard.ts';

/** The edition of a standard, as the band under a heading states it. */
export function statedEdition({ act, acts }: Standard, language: Language): StatedEdition {
  const repealing = act.status.is === 'repealed' && act.status.by ? acts.get(act.status.by) : undefined;
  return {
    act: citation(act, language),
    href: actPath(language, act.id),
    date: textDate(act, acts),
    status: statusInWords(act, language, repealing),
    repealed: !mayApply(act),
  };
}

/** The editions of the documents whose tables name the offices, each act once, in the order of the standards. */
export function editionsBehind(
  offices: readonly Office[],
  standards: readonly Standard[],
  language: Language,
): StatedEdition[] {
  const named = new Set(offices.flatMap(({ sources }) => sources.map(({ table }) => table.replace(/\/.*$/, ''))));
  const editions = standards.filter(({ id }) => named.has(id)).map((standard) => statedEdition(standard, language));
  return [...new Map(editions.map((edition) => [edition.href, edition])).values()];
}
