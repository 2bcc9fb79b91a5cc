import { formatEnd } from '#i18n/date.ts';
import type { Language } from '#i18n/language.ts';
import { standardMessages } from './messages.ts';

/** Two ends of a window: year-month-day, or month-day for a window of every year; one end may be open. */
export type Window = { readonly from?: string | undefined; readonly to?: string | undefined };

/** A window of dates in words: "с 20 июня по 20 августа", "20 маусымнан бастап 20 тамызға дейін". */
export function windowInWords({ from, to }: Window, language: Language): string {
  const t = standardMessages(language);
  return [
    from && t('fromDate', { date: formatEnd(from, 'from', language) }),
    to && t('toDate', { date: formatEnd(to, 'to', language) }),
  ]
    .filter(Boolean)
    .join(' ');
}
