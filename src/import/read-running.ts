import type { ReadRows } from './printed-row.ts';
import { headerMissing, rowList } from './row-list.ts';
import type { DocumentShape, TableShape } from './table-shape.ts';

/**
 * Puts the wrapped lines of a row together. A hyphen at the end of a line after a letter broke a word; after a digit it
 * belongs to the text ("16-" and "орам").
 */
function unwrapped(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .reduce((text, line) => {
      if (/\p{L}-$/u.test(text)) return text.slice(0, -1) + line;
      return /\d-$/.test(text) ? text + line : `${text} ${line}`;
    }, '')
    .trim();
}

const telephone = /\s8\s*\(\d+\)\s*[\d-]+$/;

/**
 * Reads a table that lost its columns: rows begin with their number, the name ends with the word of its kind, the
 * telephone ends the row, the address stands between.
 *
 * @param source the lines of the document
 */
export function readRunning(source: readonly string[], document: DocumentShape, shape: TableShape): ReadRows {
  const header = source.findIndex((line) => line.trim().startsWith(shape.header));
  if (header < 0 || !shape.rowStart) return headerMissing(document, shape);
  const nameEnd = shape.rowStart;
  const list = rowList(document, shape);
  let open: { number: string; line: number; lines: string[] } | undefined;
  const close = () => {
    if (!open) return;
    const text = unwrapped(open.lines);
    const phone = telephone.exec(text)?.[0] ?? '';
    const body = text.slice(0, text.length - phone.length);
    const name = nameEnd.exec(body)?.[0];
    if (name === undefined || phone === '') {
      list.fail(open.line, text, 'Mend the row: a name, an address and a telephone are expected after its number.');
    } else {
      list.add({
        number: open.number,
        lines: [open.line],
        cells: [name, body.slice(name.length).trim(), phone.trim()],
      });
    }
    open = undefined;
  };
  let expected = 1;
  for (let index = header + 1; index < source.length; index++) {
    const line = source[index] ?? '';
    if (document.end.test(line)) break;
    const [, number = '', rest = ''] = /^\s?(\d+\.?)\s+(.*)$/.exec(line) ?? [];
    if (number && Number.parseInt(number) === expected && /\p{L}/u.test(rest)) {
      close();
      expected++;
      open = { number, line: index + 1, lines: [rest] };
    } else open?.lines.push(line);
  }
  close();
  return list.done([shape.header]);
}
