import type { Failure, Finding } from './finding.ts';

/** One row of a table with all its printed lines. */
export type PrintedRow = {
  /** Position in the table, from 1. */
  readonly row: number;
  /** The number printed in front of it, as printed: "12." or "". */
  readonly number: string;
  readonly lines: readonly number[];
  readonly cells: readonly string[];
  /** Headings printed above it, the nearest last; a heading stands until the next row of headings. */
  readonly headings: readonly Heading[];
};

/** A heading between rows: "Акмолинская область", "город Кокшетау 8 (7162)". */
export type Heading = { readonly line: number; readonly text: string };

/** A table as read: its printed header cells, its rows, what was repaired and what could not be read. */
export type ReadRows = {
  readonly headers: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
};

/** The source lines of a row as the ledger prints them: "323+327". */
export function lineText(row: Pick<PrintedRow, 'lines'>): string {
  return row.lines.join('+');
}
