/** Something the importer did, or left, that a person may want to check; counted by `reason`. */
export type Finding = {
  readonly reason: string;
  /** Lines of the source: "327" or "323+327". */
  readonly line: string;
  readonly text: string;
};

/** A mistake in the source or the settings: the table that holds it is not written, and the importer ends with 1. */
export type Failure = {
  readonly file: string;
  readonly line?: number;
  /** The broken table: "permanent-land-use-act/3". */
  readonly table?: string;
  readonly found?: string;
  /** One sentence with the remedy. */
  readonly text: string;
};
