import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { allActs } from '#acts/collection.ts';
import type { Language } from '#i18n/language.ts';
import { vocabulary } from '#vocabulary/collection.ts';
import type { Standard } from './standard.ts';
import { joinStandard } from './standard.ts';

type Index = {
  readonly standards: readonly Standard[];
  readonly bodies: ReadonlyMap<string, CollectionEntry<'standardWords'>>;
};

let index: Promise<Index> | undefined;

/** The standards, read and joined once for the whole build. */
function standardIndex(): Promise<Index> {
  index ??= readStandards();
  return index;
}

async function readStandards(): Promise<Index> {
  const [facts, words, shared, acts] = await Promise.all([
    getCollection('standardFacts'),
    getCollection('standardWords'),
    vocabulary(),
    allActs(),
  ]);
  const actsById = new Map(acts.map((act) => [act.id, act]));
  const bodies = new Map(words.map((entry) => [entry.id, entry]));
  const standards = facts.map(({ id, data }) => {
    const files = { kk: bodies.get(`${id}/kk`)?.data, ru: bodies.get(`${id}/ru`)?.data };
    return joinStandard(id, data, files, shared, actsById);
  });
  return { standards: standards.sort((a, b) => a.id.localeCompare(b.id)), bodies };
}

/** All standards, by id. */
export async function allStandards(): Promise<readonly Standard[]> {
  return (await standardIndex()).standards;
}

/** The text below the facts of one standard, as an entry that a page can render. */
export async function standardBody(id: string, language: Language): Promise<CollectionEntry<'standardWords'>> {
  const entry = (await standardIndex()).bodies.get(`${id}/${language}`);
  if (!entry) throw new Error(`content/standards/${id}/${language}.mdx is missing`);
  return entry;
}
