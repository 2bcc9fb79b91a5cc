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
 * Kazakh endings of the months in the order of the year: from a day ("тамыздан"), up to a day ("тамызға"), and of a
 * day ("тамыздағы").
 */
const kazakhEndings = {
  from: ['дан', 'нан', 'дан', 'ден', 'дан', 'нан', 'ден', 'дан', 'тен', 'нан', 'дан', 'нан'],
  to: ['ға', 'ға', 'ға', 'ге', 'ға', 'ға', 'ге', 'ға', 'ке', 'ға', 'ға', 'ға'],
  of: ['дағы', 'дағы', 'дағы', 'дегі', 'дағы', 'дағы', 'дегі', 'дағы', 'тегі', 'дағы', 'дағы', 'дағы'],
} as const;

/**
 * A day as one end of a time, to stand before «бастап» and «дейін» or after "с" and "по": «20 маусымнан», «20 июня».
 *
 * @param day month and day ("06-20"), or a calendar date ("2012-06-20")
 * @throws RangeError when it is neither
 */
export function formatEnd(day: string, end: 'from' | 'to', language: Language): string {
  return withEnding(
    day.length === 5 ? formatDayAndMonth(day, language) : formatDate(day, language),
    day,
    end,
    language,
  );
}

/**
 * The date of a document as it stands beside its kind: «2012 жылғы 1 қарашадағы» before «қаулысы», «1 ноября 2012 года».
 *
 * @param date ISO 8601 calendar date
 * @throws RangeError when it is not one
 */
export function formatDateOf(date: string, language: Language): string {
  return withEnding(formatDate(date, language), date, 'of', language);
}

function withEnding(text: string, day: string, ending: keyof typeof kazakhEndings, language: Language): string {
  const month = Number(day.slice(-5, -3));
  return language === 'kk' ? `${text}${kazakhEndings[ending][month - 1] ?? ''}` : text;
}

/**
 * A day of every year in words: «20 маусым», «20 июня».
 *
 * @param day month and day: "06-20"
 * @throws RangeError when it is not one
 */
function formatDayAndMonth(day: string, language: Language): string {
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
