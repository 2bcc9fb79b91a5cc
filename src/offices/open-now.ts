/**
 * Whether an office is open: until when, or when it opens next (minutes since midnight, day 0 is Monday). `break` is a
 * gap of up to two hours within the day.
 */
export type OpenState =
  | { readonly is: 'always' }
  | { readonly is: 'open'; readonly time: number }
  | { readonly is: 'break' | 'today' | 'tomorrow' | 'later'; readonly time: number; readonly day: number };

/** The words for every state, with {time} and {day} left open, and the days of the week, Monday first. */
export type OpenWords = { readonly [state in OpenState['is']]: string } & { readonly days: readonly string[] };

/** As long as opening-hours.ts takes a gap for a lunch break. */
const longestBreak = 120;

/** Reads the table of a week, see week-table.ts: for each day, Monday first, from and to in minutes since midnight. */
function readWeek(table: string): (readonly [from: number, to: number])[][] {
  return table.split(';').map((day) =>
    day
      .split(',')
      .filter(Boolean)
      .map((times) => times.split('-').map(Number) as [number, number]),
  );
}

/**
 * The state at one moment.
 *
 * @param table the week as week-table.ts writes it
 * @param day day of the week, 0 is Monday
 * @param minute minutes since midnight
 * @returns undefined when the week has no open time at all
 */
export function openState(table: string, day: number, minute: number): OpenState | undefined {
  const week = readWeek(table);
  if (week.every((times) => times.some(([from, to]) => from === 0 && to === 1440))) return { is: 'always' };
  const today = week[day] ?? [];
  const now = today.find(([from, to]) => from <= minute && minute < to);
  if (now) return { is: 'open', time: now[1] };
  const next = today.find(([from]) => from > minute);
  if (next) {
    const before = today.filter(([, to]) => to <= minute).pop();
    const isBreak = before !== undefined && next[0] - before[1] <= longestBreak;
    return { is: isBreak ? 'break' : 'today', time: next[0], day };
  }
  for (let ahead = 1; ahead <= 7; ahead++) {
    const on = (day + ahead) % 7;
    const [first] = week[on] ?? [];
    if (first) return { is: ahead === 1 ? 'tomorrow' : 'later', time: first[0], day: on };
  }
  return undefined;
}

/** A state in words: "сейчас открыто до 18:00". */
export function stateInWords(state: OpenState, words: OpenWords): string {
  if (state.is === 'always') return words.always;
  const { time } = state;
  const clock = `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
  const day = 'day' in state ? (words.days[state.day] ?? '') : '';
  return words[state.is].replace('{time}', clock).replace('{day}', day);
}
