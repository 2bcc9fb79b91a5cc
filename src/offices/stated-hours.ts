import type { Language } from '#i18n/language.ts';
import type { HoursRow } from './opening-hours.ts';
import { describeHours } from './opening-hours.ts';
import { weekTable } from './week-table.ts';

/** Hours in words; `week` is the table by which a script tells whether it is open now, where that may be told. */
export type StatedHours = { readonly rows: readonly HoursRow[]; readonly week?: string };

/**
 * Hours as a page states them.
 *
 * @param text OSM opening_hours
 * @param mayBeOpen whether they may be taken for hours of today: the document is in force and people are served then
 * @throws RangeError when the text cannot be read
 */
export function statedHours(text: string, mayBeOpen: boolean, language: Language): StatedHours {
  const rows = describeHours(text, language);
  return mayBeOpen ? { rows, week: weekTable(text) } : { rows };
}
