import { loadOffices } from '#offices/loader.ts';
import type { Office } from '#offices/schema.ts';
import type { Problem as TableProblem } from '#regions/problem.ts';

/** The directory of offices as its own loader reads it, and the mistakes that it found. */
export type Offices = {
  readonly offices: readonly Office[];
  readonly problems: readonly TableProblem[];
  /** The line on which an office stands in its file; 1 when it is not found. */
  readonly lineOf: (office: Pick<Office, 'id'>) => number;
};

/** Whether every office file could be read whole: otherwise an office may be missing only because its line is wrong. */
export function isWhole({ problems }: Offices): boolean {
  return !problems.some(({ file }) => file.startsWith('offices/'));
}

/** Reads the directory of offices. */
export function readOffices(contentDir: string): Offices {
  const { lines, ...read } = loadOffices(contentDir);
  return { ...read, lineOf: ({ id }) => lines.get(id) ?? 1 };
}
