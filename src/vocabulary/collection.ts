import { getCollection } from 'astro:content';
import type { Vocabulary } from './schema.ts';
import { vocabularyLists } from './schema.ts';

let index: Promise<Vocabulary> | undefined;

/** The shared words of all standards, read once for the whole build. */
export function vocabulary(): Promise<Vocabulary> {
  index ??= getCollection('vocabulary').then((entries) => {
    const lists = new Map(entries.map((entry) => [entry.id, entry.data]));
    return Object.fromEntries(vocabularyLists.map((list) => [list, lists.get(list) ?? {}])) as Vocabulary;
  });
  return index;
}
