import type { Act } from './schema.ts';

/**
 * The day of an act that approves something.
 *
 * @throws when the act has none: only the Constitution or a code may lack it, and neither approves a standard
 */
export function dateOf(act: Act): string {
  if (act.date === undefined) throw new Error(`The act "${act.id}" has no date: see content/acts.yaml`);
  return act.date;
}

/** The day of the text of an act as the catalogue has it: of its last amendment, or of the act itself. */
export function textDate(act: Act, acts: ReadonlyMap<string, Act>): string {
  const amended = (act.amended ?? []).flatMap(({ by }) => acts.get(by)?.date ?? []);
  return amended.reduce((last, date) => (date > last ? date : last), dateOf(act));
}
