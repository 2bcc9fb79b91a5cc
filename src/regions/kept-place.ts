import { headingName, regionHeading } from './heading-name.ts';
import type { Place, Region } from './schema.ts';

/** A region or district as a reader's device keeps it: its id and, in both languages, the region before the district. */
export type KeptPlace = { readonly id: string; readonly kk: string; readonly ru: string };

/** What is kept of a region, or of a district or town in it. */
export function keptPlace(region: Region, place?: Place): KeptPlace {
  const names = (language: 'kk' | 'ru') =>
    [regionHeading(region, language), ...(place ? [headingName(place, language)] : [])].join(', ');
  return { id: place?.id ?? region.id, kk: names('kk'), ru: names('ru') };
}
