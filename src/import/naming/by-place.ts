import type { OfficeKind } from '#offices/schema.ts';
import { findPlace } from '#regions/find-place.ts';
import type { Place, Region } from '#regions/schema.ts';
import { namesRegion, regionNamedIn, regionOfAdjective } from '../headings.ts';
import type { OfficeName, PlacedRow } from '../named-row.ts';
import { cellOf } from '../named-row.ts';
import { readAddress } from '../address-cell.ts';
import { plainSpelling } from '#regions/plain-spelling.ts';
import type { NamingRule } from '../table-shape.ts';

/** Kinds of the offices of a whole region and of a district or town, for tables that hold one office a place. */
const kinds = {
  'land-department': ['land-department', 'land-department'],
  'cadastre-enterprise': ['cadastre-enterprise', 'cadastre-enterprise'],
  akimat: ['akimat-region', 'akimat-district'],
  'education-department': ['education-directorate', 'education-department'],
  'education-directorate': ['education-directorate', 'education-directorate'],
  'education-control': ['education-control', 'education-control'],
  'internal-policy': ['internal-policy', 'internal-policy'],
  architecture: ['architecture', 'architecture'],
} as const satisfies Partial<Record<NamingRule, readonly [OfficeKind, OfficeKind]>>;

/** The rules for tables that hold one office a place. */
export type PlaceRule = keyof typeof kinds;

/** Whether a rule names offices by their place alone. */
export const isPlaceRule = (rule: NamingRule): rule is PlaceRule => rule in kinds;

/** The region whose town stands in an address, for tables without headings. */
function regionOfAddress(regions: readonly Region[], address: string): Region | undefined {
  const { settlement } = readAddress(address);
  const found = regions.filter((region) =>
    region.kind === 'city'
      ? plainSpelling(region.ru) === plainSpelling(settlement)
      : findPlace(region, settlement)?.type === 'city',
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Words that a scan printed letter by letter or glued to the next: "І л е ауданының", "Медеускогорайона". */
function wholeWords(name: string): string {
  return name
    .replace(/(?<!\S)\p{L}(?: \p{L})+(?=\s)/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/ого(?=района)/g, 'ого ');
}

/** The place that the address names when the name holds it with another word: "Қапшағай ауданы" is the town. */
function placeOfAddress(region: Region, name: string, address: string): Place | undefined {
  const plain = plainSpelling(name);
  for (const part of address.split(',')) {
    const place = findPlace(region, part);
    if (place && [place.kk, place.ru].some((one) => plain.includes(plainSpelling(one)))) return place;
  }
  return undefined;
}

/**
 * Names the office of a row by its place: the district or town in its name, else the whole region.
 *
 * @returns the office, or what a person has to do to make the row readable
 */
export function nameByPlace(row: PlacedRow, rule: PlaceRule, regions: readonly Region[]): OfficeName | string {
  const name = cellOf(row, 'name');
  const region =
    row.standing.region ??
    regionNamedIn(regions, name) ??
    regionOfAdjective(regions, name) ??
    regionOfAddress(regions, cellOf(row, 'address'));
  if (!region) return 'Give the row a region: no heading above it, nothing in its name or address says which.';
  const [ofRegion, ofDistrict] = kinds[rule];
  const common = { region: region.id, own: '', parent: undefined };
  const wholeRegion = { ...common, kind: ofRegion, place: undefined };
  if (rule === 'education-control' || rule === 'education-directorate' || rule === 'cadastre-enterprise')
    return wholeRegion;
  const named = findPlace(region, wholeWords(name));
  if (!named && (namesRegion(region, name) || regionOfAdjective([region], name))) return wholeRegion;
  const place = named ?? placeOfAddress(region, name, cellOf(row, 'address'));
  if (place) return { ...common, kind: ofDistrict, place: place.id };
  return 'Add the spelling of the district or town to regions.yaml: the name of the office fits none.';
}
