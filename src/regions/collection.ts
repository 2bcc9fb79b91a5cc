import { getCollection } from 'astro:content';
import type { Region } from './schema.ts';

type Index = {
  readonly regions: readonly Region[];
  readonly byId: ReadonlyMap<string, Region>;
};

let index: Promise<Index> | undefined;

/** The regions, read once for the whole build and indexed by id. */
function regionIndex(): Promise<Index> {
  index ??= getCollection('regions').then((entries) => {
    // Astro promises no order of entries; the file's own numbers do.
    const regions = entries
      .map((entry) => entry.data as Region)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    return {
      regions,
      byId: new Map(regions.map((region) => [region.id, region])),
    };
  });
  return index;
}

/** All regions in the order of the documents, Astana and Almaty last. */
export async function allRegions(): Promise<readonly Region[]> {
  return (await regionIndex()).regions;
}

/** One region. @throws when no region has the id: a reference in the content is broken */
export async function regionById(id: string): Promise<Region> {
  const region = (await regionIndex()).byId.get(id);
  if (!region) throw new Error(`No region has the id "${id}": see content/regions.yaml`);
  return region;
}
