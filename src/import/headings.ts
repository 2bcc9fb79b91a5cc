import { findPlace, findRegion } from '#regions/find-place.ts';
import { plainSpelling } from '#regions/plain-spelling.ts';
import type { Place, Region } from '#regions/schema.ts';

/** What the headings above a row say of it. */
export type Standing = {
  readonly region: Region | undefined;
  readonly place: Place | undefined;
  /** The heading as printed when it names a settlement or a district that regions.yaml does not hold. */
  readonly settlement: string;
  /** Area code as the heading prints it: "71638", "727-2". */
  readonly areaCode: string;
};

/** Nothing is known before the first heading. */
export const noHeading: Standing = { region: undefined, place: undefined, settlement: '', areaCode: '' };

const cyrillicStem = (region: Region) => plainSpelling(region.ru).replace(/(ая|) область$/, '');

/**
 * Whether a printed text names a whole region: in Russian "… области" in any case, in Kazakh by its full name, Astana and
 * Almaty by any of their spellings.
 */
export function namesRegion(region: Region, text: string): boolean {
  const plain = ` ${plainSpelling(text)} `;
  if (region.kind === 'region') {
    const kazakh = plainSpelling(region.kk).replace(/ы$/, '');
    return plain.includes(` ${kazakh}`) || new RegExp(` ${cyrillicStem(region)}\\S* област`).test(plain);
  }
  return region.variants.some((variant) => plain.includes(` ${plainSpelling(variant)} `));
}

/** The one region that a text names, or undefined. A region "Алматы облысы" is not the city "Алматы". */
export function regionNamedIn(regions: readonly Region[], text: string): Region | undefined {
  const exact = findRegion(regions, text);
  if (exact) return exact;
  const named = regions.filter((region) => namesRegion(region, text));
  return named.find((region) => region.kind === 'region') ?? named[0];
}

/** The region of a list that prints adjectives alone: "Акмолинская". */
export function regionOfAdjective(regions: readonly Region[], text: string): Region | undefined {
  const plain = plainSpelling(text);
  return regions.find(
    (region) => region.kind === 'region' && plain === plainSpelling(region.ru).replace(/ область$/, ''),
  );
}

/**
 * Reads a heading between rows: a region, a district or town with its area code, or a settlement. A town of another
 * region means that the heading of that region is missing; it begins there.
 *
 * @param before what stood above so far
 */
export function readHeading(regions: readonly Region[], before: Standing, text: string): Standing {
  const [, name = text, areaCode = ''] = /^(?:\d+\s+)?(.*?)(?:\s+8\s*\(([\d-]+)\))?$/.exec(text.trim()) ?? [];
  const region = regionNamedIn(regions, name);
  if (region) return { region, place: undefined, settlement: '', areaCode };
  if (before.region) {
    const place = findPlace(before.region, name);
    if (place) return { region: before.region, place, settlement: '', areaCode };
  }
  const elsewhere = name.toLowerCase().startsWith('город ')
    ? regions.flatMap((one) => {
        const place = findPlace(one, name);
        return place?.type === 'city' ? [{ region: one, place }] : [];
      })
    : [];
  const [only, second] = elsewhere;
  if (only && !second) return { ...only, settlement: '', areaCode };
  return { region: before.region, place: undefined, settlement: name, areaCode };
}
