import type { Office } from '#offices/schema.ts';
import { tableRows } from '#offices/source.ts';
import type { Place, Region } from '#regions/schema.ts';

/** A district or town that some lists leave out although they cover most others of its kind. */
export type Gap = {
  readonly region: Region;
  readonly place: Place;
  /** The tables that leave it out. */
  readonly tables: readonly string[];
};

/**
 * The districts and towns that a list leaves out. A list is asked for all places of a kind (districts, towns, districts
 * of a city) when it names an office in more than half of them; what it never meant to cover is no gap,
 * nor are the districts of a city for which it names one office.
 *
 * @param offices all offices, with the rows that name them
 */
export function gapsOf(offices: readonly Office[], regions: readonly Region[]): Gap[] {
  const places = regions.flatMap((region) => region.places.map((place) => ({ region, place })));
  const byType = Map.groupBy(places, ({ place }) => place.type);
  const covered = new Map<string, Set<string>>();
  const wholes = new Set<string>();
  for (const { region, district, sources } of offices) {
    if (district === undefined) {
      for (const { table } of tableRows(sources)) wholes.add(`${table} ${region}`);
      continue;
    }
    for (const { table } of tableRows(sources)) covered.set(table, (covered.get(table) ?? new Set()).add(district));
  }
  const wholeCity = (table: string, { kind, id }: Region) => kind === 'city' && wholes.has(`${table} ${id}`);
  const left = new Map<string, string[]>();
  for (const [table, of] of covered) {
    for (const ofType of byType.values()) {
      const missing = ofType.filter(({ region, place }) => !of.has(place.id) && !wholeCity(table, region));
      if (missing.length * 2 >= ofType.length) continue;
      for (const { place } of missing) left.set(place.id, [...(left.get(place.id) ?? []), table]);
    }
  }
  return places.flatMap(({ region, place }) => {
    const tables = left.get(place.id);
    return tables ? [{ region, place, tables }] : [];
  });
}
