import type { Act } from './schema.ts';

/** The day of the text of an act as the catalogue has it: of its last amendment, or of the act itself. */
export function textDate(act: Act, acts: ReadonlyMap<string, Act>): string {
  const amended = (act.amended ?? []).flatMap(({ by }) => acts.get(by)?.date ?? []);
  return amended.reduce((last, date) => (date > last ? date : last), act.date);
}
