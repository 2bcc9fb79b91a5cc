import { parse } from 'csv-parse/sync';
import type { Problem } from '#regions/problem.ts';
import { decodeFile } from './decode-file.ts';
import type { OfficeColumn, OfficeRow } from './office-row.ts';
import { officeColumns } from './office-row.ts';
import { hasLostLetters, withZeros } from './spreadsheet-damage.ts';

/** One line of an office file with its place in the file. */
export type NumberedRow = { readonly row: OfficeRow; readonly line: number };

/** What an office file holds: its rows, its columns in their order, and what is wrong with its shape. */
export type ReadFile = {
  readonly rows: readonly NumberedRow[];
  readonly columns: readonly string[];
  readonly problems: readonly Problem[];
};

type CsvRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Columns that may be missing at the end of a line: some spreadsheets leave out the separators of empty cells. */
const mayEndBefore: readonly string[] = ['emails', 'websites', 'head_kk', 'head_ru', 'hours', 'note'];

/** The sign between cells: the one that parts the first line into the most names of columns. */
function separatorOf(firstLine: string): string {
  const found = (sign: string) =>
    firstLine.split(sign).filter((name) => officeColumns.includes(columnName(name) as OfficeColumn)).length;
  return [',', ';', '\t'].reduce((best, sign) => (found(sign) > found(best) ? sign : best));
}

function columnName(printed: string): string {
  return printed.replaceAll('"', '').trim().toLowerCase();
}

/** The line on which a quote opens that is never closed: the last one after which a line begins like an office. */
function lineOfOpenQuote(text: string): number {
  let open = false;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.split('"').length % 2 === 0) open = !open;
    if (open && /^"?[a-z]+(-[a-z0-9]+)+"?[,;\t]/.test(lines[i + 1] ?? '')) return i + 1;
  }
  return lines.length;
}

function recordsOf(text: string, delimiter: string): CsvRecord[] | { line: number; found: string } {
  const options = { delimiter, relax_column_count: true };
  try {
    // Counting lines is slow and needed only where a cell holds a line break.
    const records = parse(text, options) as string[][];
    const lines = text.split('\n');
    if (records.length === lines.length - (lines.at(-1) === '' ? 1 : 0)) {
      return records
        .map((record, index) => ({ record, info: { lines: index + 1 } }))
        .filter(({ record }) => record.length > 1 || record[0] !== '');
    }
    return parse(text, { ...options, info: true, skip_empty_lines: true }) as unknown as CsvRecord[];
  } catch (error) {
    const { code, lines, message } = error as { code?: string; lines?: number; message: string };
    return { line: code === 'CSV_QUOTE_NOT_CLOSED' ? lineOfOpenQuote(text) : (lines ?? 1), found: message };
  }
}

function wrongColumns(columns: readonly string[]) {
  return [
    ...officeColumns
      .filter((column) => !columns.includes(column))
      .map((column) => ({
        code: 'missing-column',
        expected: column,
        text: `Add the column ${column} to the first line.`,
      })),
    ...columns.flatMap((name, index) =>
      officeColumns.includes(name as OfficeColumn) && columns.indexOf(name) === index
        ? []
        : [
            {
              code: 'unknown-column',
              found: name,
              column: index + 1,
              text: `Remove the column "${name}" or mend its name.`,
            },
          ],
    ),
  ];
}

/** One message for all cells of a file that lost letters: the remedy is the same, saving the file once. */
function lostLetters(file: string, columns: readonly string[], rows: readonly NumberedRow[]): Problem[] {
  const lost = rows.flatMap(({ row, line }) =>
    officeColumns.filter((column) => hasLostLetters(column, row[column])).map((column) => ({ row, line, column })),
  );
  const [first] = lost;
  if (!first) return [];
  const { row, line, column } = first;
  const place = { file, line, column: columns.indexOf(column) + 1, row: row.id, name: column };
  const text = 'Take the file as it was and save it as CSV UTF-8: letters of Kazakh were lost.';
  return [{ code: 'lost-letters', ...place, found: row[column], expected: String(lost.length), text }];
}

/**
 * Reads one office file as people and spreadsheets save it: cells parted by commas, semicolons or tabs, any line end,
 * UTF-8, UTF-16 or Windows-1251, columns in any order, empty columns and rows at the end, line breaks inside cells.
 *
 * @param file path to name in messages
 * @param bytes the content of the file
 * @returns the rows; and what is wrong with the file as a whole: an encoding that cannot be read, a missing or unknown
 *   column, a line with too many or too few cells, a quote that is not closed, letters that an encoding has lost
 */
export function readOfficeFile(file: string, bytes: Uint8Array): ReadFile {
  const decoded = decodeFile(bytes);
  const nothing = (...problems: Problem[]) => ({ rows: [], columns: [], problems });
  if (!('text' in decoded)) {
    const text = 'Save the file in the spreadsheet as CSV UTF-8.';
    return nothing({ code: decoded.is === 'dos' ? 'dos-encoding' : 'workbook', file, line: 1, text });
  }
  // A spreadsheet may name its separator in a line of its own, "sep=;", before the names of the columns.
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  const hint = /^"?sep=.\n/.exec(lines)?.[0] ?? '';
  const text = hint === '' ? lines : `\n${lines.slice(hint.length)}`;
  const records = recordsOf(text, separatorOf(text.trimStart().split('\n', 1)[0] ?? ''));
  if ('line' in records) {
    const remedy = 'Open the file in a spreadsheet and save it as CSV again: a quote is not closed or stands alone.';
    return nothing({ code: 'csv', file, line: records.line, found: records.found, text: remedy });
  }
  const columns = (records.shift()?.record ?? []).map(columnName);
  while (columns.at(-1) === '') columns.pop();
  const wrong = wrongColumns(columns);
  if (wrong.length > 0) return nothing(...wrong.map((problem) => ({ ...problem, file, line: hint ? 2 : 1 })));

  const rows: NumberedRow[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of records) {
    const cells = record.map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim());
    // The last line of the row is known; the first is where a person looks.
    const line = info.lines - record.join('').split('\n').length + 1;
    while (cells.length > columns.length && cells.at(-1) === '') cells.pop();
    if (cells.every((cell) => cell === '')) continue;
    const whole =
      cells.length <= columns.length && columns.slice(cells.length).every((one) => mayEndBefore.includes(one));
    if (whole) {
      const row = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])) as OfficeRow;
      rows.push({ row, line });
      continue;
    }
    problems.push({
      code: 'cells',
      file,
      line,
      row: cells[columns.indexOf('id')],
      found: String(cells.length),
      expected: String(columns.length),
      text: 'Count the cells of the line: a text with a comma must stand in double quotes.',
    });
  }
  problems.push(...lostLetters(file, columns, rows));
  return { rows: withZeros(rows), columns, problems };
}
