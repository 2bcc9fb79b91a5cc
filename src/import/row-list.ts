import type { DocumentShape, TableShape } from './table-shape.ts';
import type { Failure, Finding } from './finding.ts';
import type { Heading, PrintedRow, ReadRows } from './printed-row.ts';
import { lineText } from './printed-row.ts';

/** Pieces of one row before they are put together: each printed line with its cells, empty cells where it has none. */
export type Pieces = { readonly number: string; readonly lines: readonly number[]; readonly cells: readonly string[] };

/**
 * Puts the pieces of one cell together with a space. A hyphen at the end of a piece broke a word when small letters stand
 * on both sides ("эстетичес-", "кого"); before a capital and after a digit it is the word's own ("Восточно-",
 * "Казахстанская"; "18.00-", "ге").
 */
export const joinPieces = (pieces: readonly string[]) =>
  pieces.filter(Boolean).reduce((text, piece) => {
    const goesOn = /^(?=\p{Script=Cyrillic})\p{Ll}/u.test(piece);
    if (goesOn && /\p{Ll}-$/u.test(text)) return text.slice(0, -1) + piece;
    const ownHyphen = goesOn ? /\d-$/.test(text) : /\p{Ll}-$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(piece);
    return text === '' || ownHyphen ? text + piece : `${text} ${piece}`;
  }, '');

/** Gathers the rows of one table while a reader walks down its lines; knows nothing of the layout. */
export function rowList(document: DocumentShape, shape: TableShape) {
  const rows: PrintedRow[] = [];
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  let headings: Heading[] = [];
  let rowsSinceHeading = 0;
  const fail = (line: number, found: string, text: string) =>
    failures.push({ file: document.file, line, table: shape.table, found: found.slice(0, 80), text });
  return {
    findings,
    fail,
    /** Headings that follow each other stand together over the rows below: region, then district. */
    heading(line: number, text: string) {
      headings = rowsSinceHeading === 0 ? [...headings, { line, text }] : [{ line, text }];
      rowsSinceHeading = 0;
    },
    add({ number, lines, cells }: Pieces) {
      rowsSinceHeading++;
      rows.push({ row: rows.length + 1, number, lines, cells, headings });
      if (lines.length > 1) {
        findings.push({ reason: 'row joined over a page break', line: lineText({ lines }), text: cells[0] ?? '' });
      }
    },
    /** The table as read, with a failure when it has other rows than the document. */
    done(headers: readonly string[]): ReadRows {
      if (rows.length !== shape.rows) {
        const text = `Compare the table with the original: it has ${shape.rows} rows there and ${rows.length} here.`;
        const line = rows.at(-1)?.lines[0];
        failures.push({ file: document.file, table: shape.table, ...(line !== undefined && { line }), text });
      }
      return { headers, rows, findings, failures };
    },
  };
}

/** The failure of a table whose header is not in the document. */
export function headerMissing(document: DocumentShape, shape: TableShape): ReadRows {
  const text = `Check that the file is whole: the header of this table is missing: "${shape.header}".`;
  return {
    headers: [],
    rows: [],
    findings: [],
    failures: [{ file: document.file, table: shape.table, text }],
  };
}
