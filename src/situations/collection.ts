import { getCollection } from 'astro:content';
import type { Language } from '#i18n/language.ts';
import { allRegulations } from '#regulations/collection.ts';
import { regulationPath } from '#regulations/paths.ts';
import { allStandards } from '#standards/collection.ts';
import { standardPath } from '#standards/paths.ts';
import type { Situation } from './schema.ts';
import type { ReadySituation } from './step.ts';
import { readySituations } from './step.ts';

let index: Promise<readonly Situation[]> | undefined;

/** The situations in the order of the file, read once for the whole build. */
function situationIndex(): Promise<readonly Situation[]> {
  index ??= getCollection('situations').then((entries) => entries.flatMap(({ data }) => data.list));
  return index;
}

/** All life situations with their services, those of living law first. */
export async function allSituations(language: Language): Promise<ReadySituation[]> {
  const services = [
    ...(await allStandards()).map((one) => ({ ...one, href: standardPath(language, one.id) })),
    ...(await allRegulations()).map((one) => ({ ...one, href: regulationPath(language, one.id) })),
  ].map(({ id, href, act, words }) => {
    const { name, lead } = words[language];
    return [id, { href, name, lead, act }] as const;
  });
  return readySituations(await situationIndex(), new Map(services));
}
