import type { StatedEdition } from '#acts/stated-edition.ts';
import { statedEdition } from '#acts/stated-edition.ts';
import type { Language } from '#i18n/language.ts';
import type { Office } from '#offices/schema.ts';
import type { Standard } from './standard.ts';

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
