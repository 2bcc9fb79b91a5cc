import type { Place } from './schema.ts';

/**
 * The full name of a district or town in both languages: "Ақкөл ауданы" and "Аккольский район", "Көкшетау қаласы" and
 * "город Кокшетау". In Russian an adjective stands before "район", every other name after it ("район Шал акына").
 */
export function placeName(place: Pick<Place, 'type' | 'kk' | 'ru'>): { kk: string; ru: string } {
  if (place.type === 'city') return { kk: `${place.kk} қаласы`, ru: `город ${place.ru}` };
  const adjective = /[сц]кий$/.test(place.ru);
  return { kk: `${place.kk} ауданы`, ru: adjective ? `${place.ru} район` : `район ${place.ru}` };
}
