import type { ReadRows } from './printed-row.ts';
import type { Pieces } from './row-list.ts';
import { headerMissing, joinPieces, rowList } from './row-list.ts';
import { stripMarkup } from './strip-markup.ts';
import type { DocumentShape, TableShape } from './table-shape.ts';

/** Lines between two empty ones, with their line numbers. */
type Block = { readonly line: number; readonly lines: readonly string[]; readonly last: boolean };

const isEmpty = (line: string) => !line.includes('\t') && line.trim() === '';
/** A title glued to the end of a table begins with a plain space; indents of paragraphs are no-break spaces. */
const isGlued = (line: string) => line.startsWith(' ');

/** Cells of a block: a line with a tab begins one, other lines continue it. */
function cellsOf(lines: readonly string[]): string[] {
  const cells: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('\t')) cells.push([line.slice(1)]);
    else cells.at(-1)?.push(line);
  }
  return cells.map((pieces) => joinPieces(pieces.map(stripMarkup)));
}

/** The header cells that begin at a line, joined by " | ", and where they end. */
function headerAt(source: readonly string[], from: number): { text: string; cells: string[]; next: number } {
  let next = from;
  while (next < source.length && !isEmpty(source[next] ?? '')) next++;
  const cells = cellsOf(source.slice(from, next));
  return { text: cells.join(' | '), cells, next };
}

/** The blocks from a line to the end of the table. */
function* blocksFrom(source: readonly string[], from: number, end: RegExp): Generator<Block> {
  let line = from;
  while (line < source.length) {
    if (isEmpty(source[line] ?? '')) {
      line++;
      continue;
    }
    const start = line;
    while (line < source.length && !isEmpty(source[line] ?? '') && !isGlued(source[line] ?? '')) line++;
    const lines = source.slice(start, line);
    const last = isGlued(source[line] ?? '');
    if (end.test(lines[0] ?? '')) return;
    if (lines.length > 0) yield { line: start + 1, lines, last };
    if (last) return;
  }
}

/**
 * Reads a table printed a cell a line: a tab begins a cell, an empty line ends a row, a lone cell is a heading. A row that
 * lacks cells goes on after the empty line of a page break; a lone «нет» there is its last cell and no heading.
 *
 * @param source the lines of the document
 */
export function readCelled(source: readonly string[], document: DocumentShape, shape: TableShape): ReadRows {
  let found = 0;
  let from = -1;
  let header = { text: '', cells: [] as string[], next: 0 };
  for (let line = 0; line < source.length && from < 0; line++) {
    if (!source[line]?.startsWith('\t№')) continue;
    header = headerAt(source, line);
    if (header.text === shape.header && ++found === (shape.nth ?? 1)) from = header.next;
  }
  if (from < 0) return headerMissing(document, shape);

  const list = rowList(document, shape);
  const width = shape.roles.length + 1;
  let open: Pieces | undefined;
  const close = () => {
    if (open && open.cells.length < width) {
      const text = `Mend the row: the table has ${width} cells in a row, this one has ${open.cells.length}.`;
      list.fail(open.lines[0] ?? 0, open.cells.join(' '), text);
    } else if (open) list.add({ ...open, cells: open.cells.slice(1) });
    open = undefined;
  };
  for (const { line, lines } of blocksFrom(source, from, document.end)) {
    const cells = cellsOf(lines);
    const begins = /^\d+\.?$/.test(cells[0] ?? '') && cells.length > 1;
    if (cells.every((cell, index) => cell === String(index + 1)) && cells.length === width) continue;
    const incomplete = open && open.cells.length < width;
    if (open && (!lines[0]?.startsWith('\t') || (incomplete && !begins))) {
      const tail = lines.findIndex((one) => one.startsWith('\t'));
      const rest = joinPieces((tail < 0 ? lines : lines.slice(0, tail)).map(stripMarkup));
      const before = [...open.cells];
      if (rest) before.push(joinPieces([before.pop() ?? '', rest]));
      open = { ...open, lines: [...open.lines, line], cells: [...before, ...cells] };
    } else if (begins) {
      close();
      open = { number: cells[0] ?? '', lines: [line], cells };
    } else if (cells.filter(Boolean).length === 1) {
      close();
      list.heading(line, joinPieces(cells));
    } else {
      list.fail(line, joinPieces(cells), 'Mend the line: it is neither a row with a number nor a heading.');
    }
    if (open && open.cells.length > width) {
      const text = `Mend the row: the table has ${width} cells in a row, this one has ${open.cells.length}.`;
      list.fail(line, joinPieces(cells), text);
      open = undefined;
    }
  }
  close();
  return list.done(header.cells);
}
