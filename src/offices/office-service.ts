import type { HoursRow } from './opening-hours.ts';

/** A service in which an office takes part, as its page shows it. */
export type OfficeService = {
  readonly href: string;
  readonly name: string;
  /** The act of the service is no longer in force. */
  readonly repealed: boolean;
  /** Year of the document that states the hours. */
  readonly year: string;
  /** What the office does in it: takes applications, makes the document, hears complaints. */
  readonly parts: readonly { readonly name: string; readonly hours: readonly HoursRow[] }[];
};

/** A row of a document that names the office; without `href` when its document has no page here. */
export type SourceLink = {
  readonly document: string;
  /** Year of its act; none when the document has no page here. */
  readonly year?: string;
  readonly appendix: string;
  readonly row: number;
  readonly href?: string;
};
