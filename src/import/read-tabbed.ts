import type { ReadRows } from './printed-row.ts';
import type { Pieces } from './row-list.ts';
import { headerMissing, joinPieces, rowList } from './row-list.ts';
import { stripMarkup } from './strip-markup.ts';
import type { DocumentShape, TableShape } from './table-shape.ts';

/** Empty lines, rulers of hyphens and repeated column numbers stand at page breaks. */
const ruler = /^(1(\t\d)+|[\s-]*)$/;
const number = /^\d+[.)]?$/;

const cellsOf = (line: string) => line.split('\t').map(stripMarkup);

/** Where the table begins: its header cells, and the index of the line after them. */
function findHeader(source: readonly string[], shape: TableShape): { cells: string[]; next: number } | undefined {
  let found = 0;
  for (const [index, line] of source.entries()) {
    const cells = cellsOf(line);
    if (cells.join(' | ') === shape.header && ++found === (shape.nth ?? 1)) return { cells, next: index + 1 };
  }
  return undefined;
}

/**
 * Reads a table printed a row a line, cells parted by tabs. Rows begin with a printed number, or as `rowStart` says.
 * Pieces without a beginning belong to the row before the page break when they stand right after it. In the scans a piece
 * right before the break, or a number without a name, belongs to the row whose rest comes after it.
 *
 * @param source the lines of the document
 */
export function readTabbed(source: readonly string[], document: DocumentShape, shape: TableShape): ReadRows {
  const header = findHeader(source, shape);
  if (!header) return headerMissing(document, shape);
  const list = rowList(document, shape);
  const width = shape.roles.length + (shape.numbered ? 1 : 0);
  let open: Pieces | undefined;
  let ahead: Pieces | undefined;
  let afterBreak = false;
  const close = () => {
    if (open) list.add({ ...open, cells: shape.numbered ? open.cells.slice(1) : open.cells });
    open = undefined;
  };
  const joined = (first: Pieces, second: Pieces): Pieces => ({
    number: first.number || second.number,
    lines: [...first.lines, ...second.lines],
    cells: second.cells.map((cell, index) => joinPieces([first.cells[index] ?? '', cell])),
  });
  for (let index = header.next; index < source.length; index++) {
    const printed = source[index] ?? '';
    const line = index + 1;
    if (document.end.test(printed)) break;
    if (ruler.test(printed)) {
      afterBreak = true;
      continue;
    }
    let cells = cellsOf(printed);
    if (printed.split('\t').some((cell, position) => cell.trim() !== cells[position])) {
      list.findings.push({ reason: 'markup of the scan taken out', line: String(line), text: printed.slice(0, 60) });
    }
    const untitled = cells[1] === undefined || (cells[1] === '' && !cells[2]);
    if (untitled && cells[0] && !number.test(cells[0])) {
      if (cells.slice(1).some(Boolean)) {
        list.findings.push({
          reason: 'piece of a row beside a heading',
          line: String(line),
          text: printed.slice(0, 60),
        });
      }
      close();
      list.heading(line, cells[0] ?? '');
      afterBreak = false;
      continue;
    }
    while (cells.length > width && cells.at(-1) === '') cells = cells.slice(0, -1);
    if (cells.length !== width) {
      const text = `Mend the line: the table has ${width} cells in a row, this line has ${cells.length}.`;
      list.fail(line, printed, text);
      continue;
    }
    const piece: Pieces = { number: shape.numbered ? (cells[0] ?? '') : '', lines: [line], cells };
    const named = shape.numbered ? (cells[1] ?? '') !== '' && (cells[2] ?? '') !== '' : true;
    const whole = !shape.numbered || (open?.cells[1] ?? 'none') !== '';
    const begins = shape.rowStart
      ? shape.rowStart.test(cells[0] ?? '')
      : number.test(cells[0] ?? '') || (named && whole);
    const beforeBreak = shape.numbered && ruler.test(source[index + 1] ?? '') && !ruler.test(source[index - 1] ?? '');
    if (ahead) {
      open = joined(ahead, piece);
      ahead = undefined;
    } else if (shape.numbered && beforeBreak && (!begins || !named) && (cells[1] ?? '') === '' && !cells[2]) {
      close();
      ahead = piece;
    } else if (begins) {
      close();
      open = piece;
    } else if (open && afterBreak) open = joined(open, piece);
    else {
      const text = 'Mend the line: it does not begin as the rows of this table do, and no page break stands before it.';
      list.fail(line, joinPieces(cells), text);
    }
    afterBreak = false;
  }
  close();
  return list.done(header.cells);
}
