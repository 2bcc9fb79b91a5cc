import type { Failure, Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import type { ReadTable } from './read-documents.ts';

/** Rows per table, then what was joined, repaired or left: each with its source lines, counted by reason. */
export function findingsReport(tables: readonly ReadTable[], findings: readonly Finding[]): string {
  const rows = tables.map(({ shape, rows: { length } }) => `${shape.table}: ${length} rows`);
  const groups = [...Map.groupBy(findings, (finding) => finding.reason)].flatMap(([reason, group]) => [
    '',
    `${reason}: ${group.length}`,
    ...group.map(({ line, text }) => `  line ${line}: ${text}`),
  ]);
  return [...rows, ...groups].join('\n');
}

/** The difference between the offices as they stand and as the document gives them, cell by cell, counted by kind. */
export function differenceReport(changes: Plan['changes']): string {
  const counts = [...Map.groupBy(changes, ({ change }) => change.what)].map(
    ([what, group]) => `${what}: ${group.length}`,
  );
  const lines = [...Map.groupBy(changes, ({ file }) => file)].flatMap(([file, group]) => [
    file,
    ...group.flatMap(({ change: { id, what, fields } }) => [
      `  ${what}: ${id}`,
      ...fields.map(({ column, now, proposed }) => `    ${column}: "${now}" -> "${proposed}"`),
    ]),
  ]);
  return [...lines, '', counts.length > 0 ? counts.join(', ') : 'offices: no difference'].join('\n');
}

/** One line for each mistake: file, line, what was found, what to do. */
export function failuresReport(failures: readonly Failure[]): string {
  return failures
    .map(
      ({ file, line, found, text }) =>
        `${file}${line === undefined ? '' : `:${line}`}: ${text}${found ? ` Found: ${found}` : ''}`,
    )
    .join('\n');
}
