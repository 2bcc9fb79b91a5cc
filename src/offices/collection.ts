import { getCollection } from 'astro:content';
import { allRegions } from '#regions/collection.ts';
import type { Office } from './schema.ts';
import { officeKinds } from './schema.ts';

type Index = {
  readonly offices: readonly Office[];
  readonly byId: ReadonlyMap<string, Office>;
  /** By place id, by region id for offices of a whole region or with no known place. */
  readonly byPlace: ReadonlyMap<string, readonly Office[]>;
  readonly byParent: ReadonlyMap<string, readonly Office[]>;
};

let index: Promise<Index> | undefined;
const byNumber = new Intl.Collator('en', { numeric: true });

/** All offices, read once for the whole build and indexed. */
function officeIndex(): Promise<Index> {
  index ??= Promise.all([getCollection('offices'), allRegions()]).then(([entries, regions]) => {
    const places = regions.flatMap((region) => [region.id, ...region.places.map((place) => place.id)]);
    const rank = new Map(places.map((id, position) => [id, position]));
    const placeRank = (office: Office) => rank.get(office.district ?? office.region) ?? places.length;
    const offices = entries
      .map((entry) => entry.data as Office)
      .sort(
        (a, b) =>
          placeRank(a) - placeRank(b) ||
          officeKinds.indexOf(a.kind) - officeKinds.indexOf(b.kind) ||
          byNumber.compare(a.id, b.id),
      );
    return {
      offices,
      byId: new Map(offices.map((office) => [office.id, office])),
      byPlace: Map.groupBy(offices, (office) => office.district ?? office.region),
      byParent: Map.groupBy(offices, (office) => office.parent ?? ''),
    };
  });
  return index;
}

/** All offices: by region and place as in regions.yaml, then by kind. */
export async function allOffices(): Promise<readonly Office[]> {
  return (await officeIndex()).offices;
}

/** One office. @throws when no office has the id: a reference in the content is broken */
export async function officeById(id: string): Promise<Office> {
  const office = (await officeIndex()).byId.get(id);
  if (!office) throw new Error(`No office has the id "${id}": see content/offices`);
  return office;
}

/** All offices of one district or town, by place id. */
export async function officesOfDistrict(district: string): Promise<readonly Office[]> {
  return (await officeIndex()).byPlace.get(district) ?? [];
}

/** The offices directly under an office: departments of a branch, sectors of a department. */
export async function childrenOf(id: string): Promise<readonly Office[]> {
  return (await officeIndex()).byParent.get(id) ?? [];
}
