import { getCollection } from 'astro:content';
import type { Language } from '#i18n/language.ts';
import { allRegulations, regulationBody } from '#regulations/collection.ts';
import { regulationPath } from '#regulations/paths.ts';
import { allStandards, standardBodies } from '#standards/collection.ts';
import { standardPath } from '#standards/paths.ts';
import { vocabulary } from '#vocabulary/collection.ts';
import { occurrence } from './occurrence.ts';
import type { Term } from './schema.ts';
import { textOfRegulation, textOfStandard } from './text-of-service.ts';

/** A term with the services in whose texts it occurs. */
export type UsedTerm = Term & { readonly usedBy: readonly { readonly href: string; readonly name: string }[] };

/** Every standard and regulation with all that a reader sees of it. */
async function texts(language: Language) {
  const shared = await vocabulary();
  const standards = (await allStandards()).map(async (standard) => {
    const { id, facts, words } = standard;
    const bodies = (await standardBodies(standard, language)).map(({ body }) => body ?? '');
    const text = textOfStandard(facts, words[language], { bodies, vocabulary: shared, language });
    return { href: standardPath(language, id), name: words[language].name, text };
  });
  const regulations = (await allRegulations()).map(async ({ id, facts, words }) => {
    const bodies = [(await regulationBody(id, language)).body ?? ''];
    const text = textOfRegulation(facts, words[language], { bodies, vocabulary: shared, language });
    return { href: regulationPath(language, id), name: words[language].name, text };
  });
  return Promise.all([...standards, ...regulations]);
}

/** The terms in the order of the alphabet, each with the services that use it. */
export async function allTerms(language: Language): Promise<UsedTerm[]> {
  const [entries, services] = await Promise.all([getCollection('glossary'), texts(language)]);
  return entries
    .flatMap(({ data }) => data.list)
    .map((term) => {
      const occursIn = occurrence(term, language);
      const usedBy = services.filter(({ text }) => occursIn(text)).map(({ href, name }) => ({ href, name }));
      return { ...term, usedBy };
    })
    .sort((a, b) => a.term[language].localeCompare(b.term[language], language));
}
