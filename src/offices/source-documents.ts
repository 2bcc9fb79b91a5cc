import type { StatedEdition } from '#acts/stated-edition.ts';

/** A document of the catalogue that names offices, a standard or a regulation, in the language of the page. */
export type SourceDocument = {
  /** Its folder in content/tables. Example: permanent-land-use-act */
  readonly id: string;
  readonly name: string;
  /** Its page; its appendices are found there as `#appendix-<number>`. */
  readonly href: string;
  /** Year of the act that approves it. */
  readonly year: string;
  readonly edition: StatedEdition;
};
