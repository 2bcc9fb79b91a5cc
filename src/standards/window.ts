import { formatDate, formatDayAndMonth } from '#i18n/date.ts';
import type { Language } from '#i18n/language.ts';
import { standardMessages } from './messages.ts';

/** Two ends of a window: year-month-day, or month-day for a window of every year; one end may be open. */
export type Window = { readonly from?: string | undefined; readonly to?: string | undefined };

/** A window of dates in words: "с 20 июня по 20 августа". */
export function windowInWords({ from, to }: Window, language: Language): string {
  const t = standardMessages(language);
  const day = (date: string) => (date.length === 5 ? formatDayAndMonth(date, language) : formatDate(date, language));
  return [from && t('fromDate', { date: day(from) }), to && t('toDate', { date: day(to) })].filter(Boolean).join(' ');
}
