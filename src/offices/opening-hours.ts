import type { Language } from '#i18n/language.ts';
import { officeMessages } from './messages.ts';
import type { DayHours, Interval, WeekDay } from './weekly-hours.ts';
import { readWeeklyHours, weekDays } from './weekly-hours.ts';

/** Hours of some days in words; `lunch` and `closed` are phrases of their own ("перерыв 13:00–14:00"). */
export type HoursRow = {
  readonly days: string;
  readonly times: string;
  readonly lunch?: string;
  readonly closed?: string;
};

/** A break up to this many minutes between two intervals is a lunch break; a longer one parts two openings. */
const longestLunch = 120;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const shown = ({ from, to }: Interval) => `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;

/** Runs of three days and more as first and last, the others one by one: "понедельник–пятница, воскресенье". */
function namedDays(days: readonly WeekDay[], language: Language): string {
  const t = officeMessages(language);
  if (days.length === weekDays.length) return t('everyDay');
  const runs: WeekDay[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && weekDays.indexOf(day) === weekDays.indexOf(last.at(-1) as WeekDay) + 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => (run.length < 3 ? run.map((day) => t(day)) : [`${t(run[0]!)}–${t(run.at(-1)!)}`]))
    .join(', ');
}

function timesOf(hours: DayHours, language: Language): Pick<HoursRow, 'times' | 'lunch'> {
  const t = officeMessages(language);
  const [first, second] = hours;
  if (first && shown(first) === '0:00–24:00') return { times: t('roundTheClock') };
  if (first && second && hours.length === 2 && minutesOf(second.from) - minutesOf(first.to) <= longestLunch) {
    const lunch = t('lunch', { times: shown({ from: first.to, to: second.from }) });
    return { times: shown({ from: first.from, to: second.to }), lunch };
  }
  return { times: hours.map(shown).join(', ') };
}

/**
 * Opening hours in words: one row for days with the same times, Monday first; the last row says which days are closed
 * (days without times, and holidays when the text says so).
 *
 * @param text OSM opening_hours, such as "Mo-Fr 09:00-13:00,14:00-18:00; PH off"
 * @throws RangeError when the text cannot be read: see readWeeklyHours
 */
export function describeHours(text: string, language: Language): HoursRow[] {
  const t = officeMessages(language);
  const week = readWeeklyHours(text);
  const byTimes = new Map<string, WeekDay[]>();
  for (const day of weekDays) {
    const key = (week.get(day) ?? []).map(shown).join();
    byTimes.set(key, [...(byTimes.get(key) ?? []), day]);
  }
  const off = byTimes.get('') ?? [];
  byTimes.delete('');
  const rows = [...byTimes.values()].map((days): HoursRow => ({
    days: namedDays(days, language),
    ...timesOf(week.get(days[0]!) ?? [], language),
  }));
  const holidays = week.get('PH');
  if (holidays && holidays.length > 0) rows.push({ days: t('holidays'), ...timesOf(holidays, language) });
  const closed = [off.length > 0 ? namedDays(off, language) : '', holidays?.length === 0 ? t('holidays') : ''].filter(
    Boolean,
  );
  const last = rows.pop();
  if (!last) return [{ days: t('everyDay'), times: t('closedWholly') }];
  return [...rows, closed.length > 0 ? { ...last, closed: t('closedOn', { days: closed.join(', ') }) } : last];
}
