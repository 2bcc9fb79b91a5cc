import type { Language } from './language.ts';

const months: Record<Language, readonly string[]> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

/**
 * A day of every year in words: «20 маусым», «20 июня».
 *
 * @param day month and day: "06-20"
 * @throws RangeError when it is not one
 */
export function formatDayAndMonth(day: string, language: Language): string {
  const [month, date] = day.split('-').map(Number);
  const name = months[language][(month ?? 0) - 1];
  if (!/^\d\d-\d\d$/.test(day) || !name || !date) throw new RangeError(`not a day of the year (MM-DD): ${day}`);
  return `${date}\u00a0${name}`;
}

/**
 * A calendar date in words: «2012 жылғы 1 қараша», «1 ноября 2012 года».
 * Written out here, not by Intl: its wording changes with the version of Node, and builds must not.
 *
 * @param date ISO 8601 calendar date
 * @throws RangeError when it is not one
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = months[language][(month ?? 0) - 1];
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !name || !day) throw new RangeError(`not a date (YYYY-MM-DD): ${date}`);
  // No-break spaces keep the day with its month, and the year with its word.
  return language === 'kk' ? `${year}\u00a0жылғы ${day}\u00a0${name}` : `${day}\u00a0${name} ${year}\u00a0года`;
}
