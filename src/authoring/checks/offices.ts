import { officeColumns } from '#offices/office-row.ts';
import { officeKinds } from '#offices/schema.ts';
import type { Problem as TableProblem } from '#regions/problem.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Offices } from '../read/offices.ts';

/** A mistake of the directory's loader in the words of the author; the loader speaks English to programmers. */
function told({ code, file, line = 1, column = 1, row = '', found = '', expected = '', text }: TableProblem): Problem {
  const place = { file, line, column };
  const known = officeColumns.join(', ');
  switch (code) {
    case 'missing-column':
      return problem('column-missing', place, { column: expected, known });
    case 'unknown-column':
      return problem('column-unknown', place, { column: found, known });
    case 'cells':
      return problem('row-cells', place, { count: found, expected });
    case 'csv':
      return problem('csv-broken', place, {});
    case 'unknown-kind':
      return problem('kind-unknown', place, { value: found, known: officeKinds.join(', ') });
    case 'unknown-place':
      return problem('place-unknown', place, { value: found });
    case 'foreign-region':
      return problem('region-foreign', place, { value: found });
    case 'duplicate-id':
      return problem('office-twice', place, { value: found, other: /in (\S+), line/.exec(text)?.[1] ?? file });
    case 'unknown-office':
      return problem('office-unknown', place, { id: found });
    default: {
      const start = /^Begin the id with (\S+)\.$/.exec(text)?.[1];
      if (start !== undefined) return problem('office-id-wrong', place, { value: found, start });
      return problem('cell-wrong', place, { row, column: officeColumns[column - 1] ?? String(column), value: found });
    }
  }
}

/** The directory of offices: columns, cells, ids and places. Mistakes of regions.yaml are told by its own check. */
export function offices(read: Offices): Problem[] {
  return read.problems.filter(({ file }) => file.startsWith('offices/')).map(told);
}
