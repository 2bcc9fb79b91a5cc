import { readWeeklyHours, weekDays } from './weekly-hours.ts';

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * Opening hours as a table that a script reads without knowing OSM: seven days parted by semicolons, Monday first,
 * "540-780,840-1080" for 9:00–13:00 and 14:00–18:00. Public holidays are not in it: nobody says here when they are.
 *
 * @param hours OSM opening_hours
 * @throws RangeError when the hours cannot be read
 */
export function weekTable(hours: string): string {
  const week = readWeeklyHours(hours);
  return weekDays
    .map((day) => (week.get(day) ?? []).map(({ from, to }) => `${minutesOf(from)}-${minutesOf(to)}`).join(','))
    .join(';');
}
