/** A mistake in the content: where it stands, what was found, what was expected, and what the author can do. */
export type Problem = {
  /** Short name of the kind of mistake, for counting and translating. Example: unknown-place */
  readonly code: string;
  /** The file, relative to the content folder. Example: offices/akmola/land-department.csv */
  readonly file: string;
  /** Line and column, from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The row of a table: its id where it has one. */
  readonly row?: string | undefined;
  /** The name of the column of a table. */
  readonly name?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  /** One sentence with the remedy, in English. */
  readonly text: string;
};
