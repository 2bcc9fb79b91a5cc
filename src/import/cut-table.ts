import { findRegion } from '#regions/find-place.ts';
import type { Region } from '#regions/schema.ts';
import type { DocumentShape, TableShape } from './documents.ts';
import type { Failure, Finding } from './finding.ts';
import { stripMarkup } from './strip-markup.ts';

/** One printed line of a table that holds cells. */
export type PrintedLine = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly region: string | undefined;
  /** Whether a page break stands right before it. */
  readonly afterBreak: boolean;
};

/** One table as printed: its header, then the lines that hold cells. */
export type CutTable = { readonly headers: readonly string[]; readonly lines: readonly PrintedLine[] };

/** The lines of one appendix: from its heading to the next one, as [from, to) indexes; undefined when it is missing. */
function appendixLines(source: readonly string[], appendix: string): [number, number] | undefined {
  const from = source.findIndex((line) => line.trim() === `Приложение ${appendix}`);
  if (from < 0) return undefined;
  const next = source.findIndex((line, index) => index > from && /^Приложение \d+\s*$/.test(line));
  return [from, next < 0 ? source.length : next];
}

/**
 * Cuts one table out of a source document: the printed header, then every line with cells, each with the region of the
 * heading above it. Repeated column numbers (`1 2 3 4 5`), empty lines and rulers (`-- --`) are page breaks.
 *
 * @param source the lines of the document
 * @returns the lines found and what could not be read: the rest of the table is read all the same
 */
export function cutTable(
  source: readonly string[],
  document: DocumentShape,
  shape: TableShape,
  regions: readonly Region[],
): { table: CutTable; findings: Finding[]; failures: Failure[] } {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const fail = (line: number, found: string, text: string) =>
    failures.push({ file: document.file, line, table: shape.appendix, found, text });
  const range = appendixLines(source, shape.appendix);
  if (!range) {
    const text = `Check that the file is whole: the heading "Приложение ${shape.appendix}" is missing.`;
    return {
      table: { headers: [], lines: [] },
      findings,
      failures: [{ file: document.file, table: shape.appendix, text }],
    };
  }
  let headers: string[] = [];
  let region: string | undefined = shape.regionBefore;
  let afterBreak = false;
  const lines: PrintedLine[] = [];
  for (let index = range[0]; index < range[1]; index++) {
    const printed = source[index] ?? '';
    const cells = printed.split('\t').map(stripMarkup);
    if (printed.split('\t').some((cell, position) => cell.trim() !== cells[position])) {
      findings.push({ reason: 'markup of the scan taken out', line: String(index + 1), text: printed.slice(0, 60) });
    }
    const started = headers.length > 0;
    if (!started && cells.length === 1) continue;
    if (!started) headers = cells;
    else if (/^(1(\t|$)|[\s-]*$)/.test(printed)) afterBreak = true;
    else if (cells.slice(1).every((cell) => cell === '')) {
      const found = findRegion(regions, cells[0] ?? '');
      region = found?.id;
      afterBreak = false;
      if (!found)
        fail(
          index + 1,
          cells[0] ?? '',
          'Add the spelling to the variants of its region in regions.yaml, or mend the line.',
        );
    } else if (cells.length !== shape.columns) {
      const text = `Mend the line: the table has ${shape.columns} cells in a row, this line has ${cells.length}.`;
      fail(index + 1, printed.slice(0, 80), text);
    } else {
      lines.push({ line: index + 1, cells, region, afterBreak });
      afterBreak = false;
    }
  }
  return { table: { headers, lines }, findings, failures };
}
