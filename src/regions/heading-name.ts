import { capitalised } from '#i18n/capital.ts';
import type { Language } from '#i18n/language.ts';
import { placeName } from './place-name.ts';
import type { Place, Region } from './schema.ts';

/** The full name of a district or town as it begins a heading or a row: "Город Кокшетау", "Ақкөл ауданы". */
export function headingName(place: Pick<Place, 'type' | 'kk' | 'ru'>, language: Language): string {
  return capitalised(placeName(place)[language]);
}

/** The full name of a region as it begins a heading or a row: "Город Астана", "Ақмола облысы". */
export function regionHeading(region: Pick<Region, 'kk' | 'ru'>, language: Language): string {
  return capitalised(region[language]);
}
