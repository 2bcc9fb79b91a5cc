import type { Language } from '#i18n/language.ts';
import { placeName } from './place-name.ts';
import type { Place } from './schema.ts';

/** The full name of a district or town as it begins a heading or a row: "Город Кокшетау", "Ақкөл ауданы". */
export function headingName(place: Pick<Place, 'type' | 'kk' | 'ru'>, language: Language): string {
  const name = placeName(place)[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
