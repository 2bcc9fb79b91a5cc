import type { Failure } from './finding.ts';
import type { NamedRow } from './named-row.ts';
import { officeId } from './named-row.ts';

/** The file in which people say to which office a row belongs when the rules join it wrongly. */
export const decisionsPath = 'tables/decisions.csv';

/** The office of a row by its source: "kindergarten-queue/2#825". */
export type Decisions = ReadonlyMap<string, string>;

/**
 * A row with the office that a person decided, or as the rules joined it. The id must begin with the kind and place that
 * the row names: a decision joins and parts offices, it does not move a row to another district.
 *
 * @returns the row and, when the decision does not fit, what to do
 */
export function decided(row: NamedRow, decisions: Decisions): { row: NamedRow; failure?: Failure } {
  const source = `${row.shape.table}#${row.printed.row}`;
  const id = decisions.get(source);
  if (id === undefined) return { row };
  const base = officeId({ ...row.name, own: '' });
  if (id === base || id.startsWith(`${base}-`)) return { row: { ...row, id } };
  const text = `Begin the office of ${source} with "${base}": the row names this kind and place.`;
  return { row, failure: { file: decisionsPath, table: row.shape.table, found: id, text } };
}
