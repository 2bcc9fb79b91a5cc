/** Days as OSM writes them, Monday first. */
export const weekDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A day of the week as OSM writes it. */
export type WeekDay = (typeof weekDays)[number];

/** From and to, as `HH:MM`; `24:00` is the end of the day. */
export type Interval = { readonly from: string; readonly to: string };

/** Open intervals of a day in order; none when the day is closed. */
export type DayHours = readonly Interval[];

/** A week: a day without entry is one of which nothing is said. `PH` stands for public holidays. */
export type WeeklyHours = ReadonlyMap<WeekDay | 'PH', DayHours>;

const allDay: DayHours = [{ from: '00:00', to: '24:00' }];
const rulePattern = /^(?:([A-Z][a-zA-Z]?(?:\s*[-,]\s*[A-Z][a-zA-Z]?)*)\s*:?\s+)?(.+)$/;
const timePattern = /^((?:[01]\d|2[0-3]):[0-5]\d)\s*-\s*((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

function unreadable(text: string, part: string, advice: string): RangeError {
  return new RangeError(`Opening hours "${text}": "${part}" cannot be read. ${advice}`);
}

function readDays(selector: string, text: string): (WeekDay | 'PH')[] {
  return selector.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-').map((day) => day.trim());
    if (first === 'PH' && last === 'PH') return ['PH' as const];
    const from = weekDays.indexOf(first as WeekDay);
    const to = weekDays.indexOf(last as WeekDay);
    if (from < 0 || to < 0) throw unreadable(text, part.trim(), `Write days as ${weekDays.join(', ')} or PH.`);
    // "Sa-Mo" runs over the end of the week.
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => weekDays[(from + step) % 7] as WeekDay);
  });
}

function readTimes(times: string, text: string): DayHours {
  if (/^(off|closed)$/.test(times)) return [];
  if (times === '24/7' || times === '00:00-24:00') return allDay;
  const intervals = times.split(',').map((part) => {
    const [, from, to] = timePattern.exec(part.trim()) ?? [];
    if (from === undefined || to === undefined || from >= to)
      throw unreadable(text, part.trim(), 'Write times as 09:00-13:00, the earlier one first, or off.');
    return { from, to };
  });
  const overlap = intervals.find((interval, i) => i > 0 && interval.from < (intervals[i - 1]?.to ?? ''));
  if (overlap) throw unreadable(text, `${overlap.from}-${overlap.to}`, 'It begins before the interval before it ends.');
  return intervals;
}

/**
 * Reads the part of OSM `opening_hours` that documents need: days and ranges of days, times, `24/7`, `off`, `PH`.
 * A later rule wins over an earlier one, as in OSM.
 *
 * @param text such as "Mo-Fr 09:00-13:00,14:00-18:00; PH off"
 * @throws RangeError that names the part which cannot be read and what to write instead
 */
export function readWeeklyHours(text: string): WeeklyHours {
  const week = new Map<WeekDay | 'PH', DayHours>();
  for (const rule of text.split(';').map((part) => part.trim())) {
    const [, selector, times = ''] = rulePattern.exec(rule) ?? [];
    if (times === '') throw unreadable(text, rule, 'Write days, then times: Mo-Fr 09:00-18:00.');
    const hours = readTimes(times.trim(), text);
    const days = selector === undefined ? weekDays : readDays(selector, text);
    for (const day of days) week.set(day, hours);
  }
  return week;
}
