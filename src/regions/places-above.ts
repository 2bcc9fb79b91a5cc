import type { Language } from '#i18n/language.ts';
import { headingName, regionHeading } from './heading-name.ts';
import { districtPath, regionPath } from './paths.ts';
import type { Region } from './schema.ts';

/** A page above another one. */
export type PlaceLink = { readonly href: string; readonly name: string };

/**
 * The region, then the district or town when one is given: the way down to an office.
 *
 * @param district place id of this region
 * @throws when the region has no such place
 */
export function placesAbove(region: Region, district: string | undefined, language: Language): PlaceLink[] {
  const above = [{ href: regionPath(language, region.id), name: regionHeading(region, language) }];
  if (district === undefined) return above;
  const place = region.places.find(({ id }) => id === district);
  if (!place) throw new Error(`The region "${region.id}" has no place "${district}": see content/regions.yaml`);
  return [...above, { href: districtPath(language, place.id), name: headingName(place, language) }];
}
