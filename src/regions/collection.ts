import { getCollection } from 'astro:content';
import type { Place, Region } from './schema.ts';

type Index = {
  readonly regions: readonly Region[];
  readonly byId: ReadonlyMap<string, Region>;
  readonly places: ReadonlyMap<string, Place>;
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
      places: new Map(regions.flatMap((region) => region.places.map((place) => [place.id, place]))),
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

/** One district or town, by its full id. @throws when no place has the id: a reference in the content is broken */
export async function placeById(id: string): Promise<Place> {
  const place = (await regionIndex()).places.get(id);
  if (!place) throw new Error(`No district or town has the id "${id}": see content/regions.yaml`);
  return place;
}
