import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { allActs } from '#acts/collection.ts';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { allOffices } from '#offices/collection.ts';
import type { SourceDocument } from '#offices/source-documents.ts';
import { allRegions } from '#regions/collection.ts';
import { vocabulary } from '#vocabulary/collection.ts';
import type { ServiceInRegion } from './office-parts.ts';
import { servicesByRegion } from './office-parts.ts';
import type { StandardParts } from './services-of-office.ts';
import { partsOfStandards } from './services-of-office.ts';
import { sourceDocument } from './source-documents.ts';
import type { Standard } from './standard.ts';
import { joinStandard } from './standard.ts';

type Index = {
  readonly standards: readonly Standard[];
  readonly bodies: ReadonlyMap<string, CollectionEntry<'standardWords'>>;
  readonly families: ReadonlyMap<string, CollectionEntry<'families'>>;
  readonly sources: ReadonlyMap<Language, readonly SourceDocument[]>;
  readonly parts: ReadonlyMap<Language, readonly StandardParts[]>;
  readonly byRegion: ReadonlyMap<Language, readonly ServiceInRegion[]>;
};

let index: Promise<Index> | undefined;

/** The standards, read and joined once for the whole build. */
function standardIndex(): Promise<Index> {
  index ??= readStandards();
  return index;
}

async function readStandards(): Promise<Index> {
  const [facts, words, shared, acts, familyWords, offices, regions] = await Promise.all([
    getCollection('standardFacts'),
    getCollection('standardWords'),
    vocabulary(),
    allActs(),
    getCollection('families'),
    allOffices(),
    allRegions(),
  ]);
  const actsById = new Map(acts.map((act) => [act.id, act]));
  const bodies = new Map(words.map((entry) => [entry.id, entry]));
  const families = new Map(familyWords.map((entry) => [entry.id, entry]));
  const joined = facts.map(({ id, data }) => {
    const files = { kk: bodies.get(`${id}/kk`)?.data, ru: bodies.get(`${id}/ru`)?.data };
    const { family } = data;
    const common = family && { kk: families.get(`${family}/kk`)?.data, ru: families.get(`${family}/ru`)?.data };
    return joinStandard(id, data, files, common || undefined, shared, actsById);
  });
  const standards = joined.sort((a, b) => a.id.localeCompare(b.id));
  const parts = new Map(languages.map((language) => [language, partsOfStandards(standards, language)]));
  return {
    standards,
    bodies,
    families,
    sources: new Map(languages.map((language) => [language, standards.map((one) => sourceDocument(one, language))])),
    parts,
    byRegion: new Map([...parts].map(([language, ofAll]) => [language, servicesByRegion(ofAll, offices, regions)])),
  };
}

/** All standards, by id. */
export async function allStandards(): Promise<readonly Standard[]> {
  return (await standardIndex()).standards;
}

/** All standards as sources of the directory of offices, by id. */
export async function standardSources(language: Language): Promise<readonly SourceDocument[]> {
  return (await standardIndex()).sources.get(language) ?? [];
}

/** The parts that offices take in all standards: asked by every office page, put together once a language. */
export async function standardParts(language: Language): Promise<readonly StandardParts[]> {
  return (await standardIndex()).parts.get(language) ?? [];
}

/** Every service in every region with the offices that take part in it; put together once a language. */
export async function standardsByRegion(language: Language): Promise<readonly ServiceInRegion[]> {
  return (await standardIndex()).byRegion.get(language) ?? [];
}

/** The text below the facts of one standard, as entries that a page can render: its own, then that of its family. */
export async function standardBodies(
  { id, facts }: Pick<Standard, 'id' | 'facts'>,
  language: Language,
): Promise<(CollectionEntry<'standardWords'> | CollectionEntry<'families'>)[]> {
  const { bodies, families } = await standardIndex();
  const own = bodies.get(`${id}/${language}`);
  if (!own) throw new Error(`content/standards/${id}/${language}.mdx is missing`);
  const shared = facts.family === undefined ? undefined : families.get(`${facts.family}/${language}`);
  return shared ? [own, shared] : [own];
}
