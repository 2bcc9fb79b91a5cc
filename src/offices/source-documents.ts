import type { StatedEdition } from '#acts/stated-edition.ts';
import type { Source } from './schema.ts';

/** A document of the catalogue whose tables name offices, a standard or a regulation, in the language of the page. */
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

/** The document and the appendix that a table holds: "permanent-land-use-act/8" is appendix 8 of that standard. */
export function placeOfTable(table: Source['table']): { document: string; appendix: string } {
  const slash = table.indexOf('/');
  return { document: table.slice(0, slash), appendix: table.slice(slash + 1) };
}
