import { officeColumns } from '#offices/office-row.ts';
import { officeKinds } from '#offices/schema.ts';
import type { Problem as TableProblem } from '#regions/problem.ts';
import type { FieldHelp, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Offices } from '../read/offices.ts';
import { closest } from '../text/closest.ts';

/** Mistakes of one cell: the row, the column and the value say all. */
const ofCells = {
  'id-form': 'office-id-form',
  'no-name': 'office-nameless',
  'postal-code': 'postal-code-wrong',
  email: 'office-email-wrong',
  website: 'office-website-wrong',
  hours: 'office-hours-wrong',
  source: 'source-wrong',
  'spoilt-number': 'cell-number',
  'spoilt-date': 'cell-date',
  'spoilt-formula': 'cell-formula',
  'foreign-region': 'region-foreign',
  'unknown-office': 'parent-unknown',
  cell: 'cell-wrong',
} as const;

/** A mistake of the directory's loader in the words of the author; the loader speaks English to programmers. */
function told(found: TableProblem): Problem {
  const { code, file, line = 1, column = 1, row = '', name = '', found: value = '', expected = '' } = found;
  const place = { file, line, column };
  const known = officeColumns.join(', ');
  switch (code) {
    case 'missing-column':
      return problem('column-missing', place, { column: expected, known });
    case 'unknown-column':
      return problem('column-unknown', place, { column: value, known }, near(value, officeColumns));
    case 'cells':
      return problem('row-cells', place, { row, count: value, expected });
    case 'csv':
      return problem('csv-broken', place, {});
    case 'dos-encoding':
      return problem('table-dos', place, {});
    case 'workbook':
      return problem('table-workbook', place, {});
    case 'lost-letters':
      return problem('letters-lost', place, { row, column: name, value, count: expected });
    case 'unknown-kind':
      return problem('kind-unknown', place, { value, known: officeKinds.join(', ') }, near(value, officeKinds));
    case 'unknown-place':
      return problem('place-unknown', place, { row, column: name, value }, example(expected));
    case 'duplicate-id':
      return problem('office-twice', place, { value, other: expected });
    case 'id-start':
      return problem('office-id-wrong', place, { value, start: expected });
    default:
      return problem(ofCells[code as keyof typeof ofCells], place, { row, column: name, value });
  }
}

/** What was probably meant, as the example of the message. */
const example = (text: string | undefined): FieldHelp | undefined => (text ? { about: '', example: text } : undefined);
const near = (found: string, known: readonly string[]) => example(closest(found, known));

/** The directory of offices: columns, cells, ids and places. Mistakes of regions.yaml are told by its own check. */
export function offices(read: Offices): Problem[] {
  return read.problems.filter(({ file }) => file.startsWith('offices/')).map(told);
}
