import { officeKinds } from '#offices/schema.ts';
import type { Failure } from './finding.ts';
import type { NamedRow } from './named-row.ts';
import { officeId } from './named-row.ts';

/** The file in which people say to which office a row belongs when the rules join it wrongly. */
export const decisionsPath = 'tables/decisions.csv';

/** The office of a row by its source: "kindergarten-queue/2#825". */
export type Decisions = ReadonlyMap<string, string>;

/**
 * A row with the office that a person decided, or as the rules joined it. The id must hold the place that the row names: a
 * decision joins and parts offices and may say that the list calls one by another kind; it moves no row to another place.
 *
 * @returns the row and, when the decision does not fit, what to do
 */
export function decided(row: NamedRow, decisions: Decisions): { row: NamedRow; failure?: Failure } {
  const source = `${row.shape.table}#${row.printed.row}`;
  const id = decisions.get(source);
  if (id === undefined) return { row };
  const kind = officeKinds.find((one) => {
    const base = officeId({ ...row.name, kind: one, own: '' });
    return id === base || id.startsWith(`${base}-`);
  });
  if (kind) return { row: { ...row, id, name: { ...row.name, kind } } };
  const base = officeId({ ...row.name, own: '' });
  const text = `Begin the office of ${source} with "${base}", or with another kind in this place.`;
  return { row, failure: { file: decisionsPath, table: row.shape.table, found: id, text } };
}
