import type { Language } from '#i18n/language.ts';

/** The catalogue of standards, or the part of it that one filter leaves: "land", "legal-entities", "paid" ... */
export function standardsPath(language: Language, filter?: { by: string; value: string }): string {
  return filter ? `/${language}/standards/by/${filter.by}/${filter.value}/` : `/${language}/standards/`;
}

/** The page of one standard. */
export function standardPath(language: Language, id: string): string {
  return `/${language}/standards/${id}/`;
}

/** The letter in which a person complains about one service. */
export function standardComplaintPath(language: Language, id: string): string {
  return `${standardPath(language, id)}complaint/`;
}

/** One standard as a sheet for the wall of an office. */
export function standardNoticePath(language: Language, id: string): string {
  return `${standardPath(language, id)}sheet/`;
}

/**
 * The offices that give one standard: of the whole country by region, of one region, or of one district or town.
 *
 * @param place region ("akmola") or district ("akmola/akkol")
 */
export function standardOfficesPath(language: Language, id: string, place?: string): string {
  return `/${language}/standards/${id}/offices/${place ? `${place}/` : ''}`;
}
