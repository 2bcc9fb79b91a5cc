import { parse } from 'csv-parse/sync';
import type { Problem } from '#regions/problem.ts';
import type { OfficeRow } from './office-row.ts';
import { officeColumns } from './office-row.ts';

/** One line of an office file with its place in the file. */
export type NumberedRow = { readonly row: OfficeRow; readonly line: number };

/**
 * The rows of one office file (CSV by RFC 4180, UTF-8, byte order mark allowed), and what is wrong with its shape:
 * a missing or unknown column, a line with too many or too few cells, a quote that is not closed.
 *
 * @param file path to name in messages
 * @param text the content of the file
 */
export function readOfficeFile(file: string, text: string): { rows: NumberedRow[]; problems: Problem[] } {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      relax_column_count: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    const text = 'Open the file in a spreadsheet and save it as CSV again: a quote is not closed or stands alone.';
    return { rows: [], problems: [{ code: 'csv', file, line, found: (error as Error).message, text }] };
  }
  const header = (records.shift()?.record ?? []).map((name) => name.trim());
  const wrong = [
    ...officeColumns
      .filter((column) => !header.includes(column))
      .map((column) => ({
        code: 'missing-column',
        expected: column,
        text: `Add the column ${column} to the first line.`,
      })),
    ...header
      .filter((name, index) => !officeColumns.includes(name as never) || header.indexOf(name) !== index)
      .map((name) => ({ code: 'unknown-column', found: name, text: `Remove the column "${name}" or mend its name.` })),
  ];
  if (wrong.length > 0) return { rows: [], problems: wrong.map((problem) => ({ ...problem, file, line: 1 })) };
  const rows: NumberedRow[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of records) {
    if (record.length === header.length) {
      const cells = Object.fromEntries(header.map((name, index) => [name, record[index]?.trim() ?? '']));
      rows.push({ row: cells as OfficeRow, line: info.lines });
      continue;
    }
    problems.push({
      code: 'cells',
      file,
      line: info.lines,
      row: record[0],
      found: String(record.length),
      expected: String(header.length),
      text: 'Count the cells of the line: a text with a comma must stand in double quotes.',
    });
  }
  return { rows, problems };
}
