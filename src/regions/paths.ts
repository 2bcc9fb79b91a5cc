import type { Language } from '#i18n/language.ts';

/** The page that lists all regions. */
export function regionsPath(language: Language): string {
  return `/${language}/regions/`;
}

/** The page of one region, by its id ("akmola"). */
export function regionPath(language: Language, region: string): string {
  return `/${language}/regions/${region}/`;
}

/** The page of one district or town, by its place id ("akmola/akkol"). */
export function districtPath(language: Language, place: string): string {
  return `/${language}/regions/${place}/`;
}
