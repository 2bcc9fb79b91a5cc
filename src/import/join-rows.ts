import type { PrintedLine } from './cut-table.ts';
import type { DocumentShape, TableShape } from './documents.ts';
import type { Failure, Finding } from './finding.ts';

/** One row of a table with all its printed lines. */
export type JoinedRow = {
  /** Position in the table, from 1. */
  readonly row: number;
  readonly lines: readonly number[];
  readonly cells: readonly string[];
  readonly region: string | undefined;
};

/** The source lines of a row as the ledger prints them: "323+327". */
export function lineText(row: Pick<JoinedRow, 'lines'>): string {
  return row.lines.join('+');
}

/**
 * Joins the rows that a page break cut in two: a line right after a break that does not begin as rows begin continues the
 * row before it, cell by cell, with a space between the pieces. Nothing else is changed.
 */
export function joinRows(
  lines: readonly PrintedLine[],
  document: DocumentShape,
  shape: TableShape,
): { rows: JoinedRow[]; findings: Finding[]; failures: Failure[] } {
  const rows: JoinedRow[] = [];
  const failures: Failure[] = [];
  for (const { line, cells, region, afterBreak } of lines) {
    const last = rows.at(-1);
    if (shape.rowStart.test(cells[0] ?? '')) {
      rows.push({ row: rows.length + 1, lines: [line], cells, region });
    } else if (last && afterBreak) {
      const joined = last.cells.map((cell, index) => [cell, cells[index] ?? ''].filter(Boolean).join(' '));
      rows[rows.length - 1] = { ...last, lines: [...last.lines, line], cells: joined };
    } else {
      const text = 'Mend the line: it does not begin as the rows of this table do, and no page break stands before it.';
      failures.push({ file: document.file, line, table: shape.appendix, found: cells.join(' ').slice(0, 80), text });
    }
  }
  if (rows.length !== shape.rows) {
    const text = `Compare the table with the original: it has ${shape.rows} rows there and ${rows.length} here.`;
    failures.push({
      file: document.file,
      table: shape.appendix,
      ...(lines.at(-1) && { line: lines.at(-1)!.line }),
      text,
    });
  }
  const findings = rows
    .filter((row) => row.lines.length > 1)
    .map((row) => ({ reason: 'row joined over a page break', line: lineText(row), text: row.cells[0] ?? '' }));
  return { rows, findings, failures };
}
