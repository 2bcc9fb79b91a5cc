import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { allActs } from '#acts/collection.ts';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import type { ServiceParts } from '#offices/office-service.ts';
import type { SourceDocument } from '#offices/source-documents.ts';
import { vocabulary } from '#vocabulary/collection.ts';
import type { Regulation } from './regulation.ts';
import { joinRegulation } from './regulation.ts';
import { partsOfRegulation } from './services-of-office.ts';
import { sourceDocument } from './source-documents.ts';

type Index = {
  readonly regulations: readonly Regulation[];
  readonly bodies: ReadonlyMap<string, CollectionEntry<'regulationWords'>>;
  readonly sources: ReadonlyMap<Language, readonly SourceDocument[]>;
  readonly parts: ReadonlyMap<Language, readonly ServiceParts[]>;
};

let index: Promise<Index> | undefined;

/** The regulations, read and joined once for the whole build. */
function regulationIndex(): Promise<Index> {
  index ??= readRegulations();
  return index;
}

async function readRegulations(): Promise<Index> {
  const [facts, words, shared, acts] = await Promise.all([
    getCollection('regulationFacts'),
    getCollection('regulationWords'),
    vocabulary(),
    allActs(),
  ]);
  const actsById = new Map(acts.map((act) => [act.id, act]));
  const bodies = new Map(words.map((entry) => [entry.id, entry]));
  const joined = facts.map(({ id, data }) => {
    const files = { kk: bodies.get(`${id}/kk`)?.data, ru: bodies.get(`${id}/ru`)?.data };
    return joinRegulation(id, data, files, shared, actsById);
  });
  const regulations = joined.sort((a, b) => a.id.localeCompare(b.id));
  const inBoth = <T>(of: (regulation: Regulation, language: Language) => T) =>
    new Map(languages.map((language) => [language, regulations.map((one) => of(one, language))]));
  return { regulations, bodies, sources: inBoth(sourceDocument), parts: inBoth(partsOfRegulation) };
}

/** All regulations, by id. */
export async function allRegulations(): Promise<readonly Regulation[]> {
  return (await regulationIndex()).regulations;
}

/** All regulations as sources of the directory of offices, by id. */
export async function regulationSources(language: Language): Promise<readonly SourceDocument[]> {
  return (await regulationIndex()).sources.get(language) ?? [];
}

/** The parts that offices take in all regulations. */
export async function regulationParts(language: Language): Promise<readonly ServiceParts[]> {
  return (await regulationIndex()).parts.get(language) ?? [];
}

/** The text below the facts of one regulation, as an entry that a page can render. */
export async function regulationBody(id: string, language: Language): Promise<CollectionEntry<'regulationWords'>> {
  const entry = (await regulationIndex()).bodies.get(`${id}/${language}`);
  if (!entry) throw new Error(`content/regulations/${id}/${language}.mdx is missing`);
  return entry;
}
