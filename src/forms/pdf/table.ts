import type { Block } from '../schema/block.ts';
import type { Ink, Slab, Tag } from './ink.ts';
import { box, moved, stacked } from './ink.ts';
import { FormLayoutError } from './layout-error.ts';
import type { Look } from './paragraph.ts';
import { paragraph } from './paragraph.ts';
import type { Room, Setting } from './setting.ts';
import { say, typed } from './setting.ts';
import { mm } from './sheet.ts';

type TableBlock = Extract<Block, { block: 'table' }>;
type Cell = TableBlock['rows'][number][number];
type Column = Room & { align: 'start' | 'end' };

/** Between the frame of a cell and its words, in points. */
const padding = 3;

function columnsOf(block: TableBlock, room: Room, place: string): Column[] {
  const total = block.columns.reduce((sum, { width }) => sum + width, 0);
  let x = room.x;
  return block.columns.map(({ width, align }) => {
    const column = { x, width: (width / total) * room.width, align };
    if (column.width < mm(5)) throw new FormLayoutError('narrow', place, { width: (column.width / mm(1)).toFixed(1) });
    x += column.width;
    return column;
  });
}

/** The largest size at which the longest word of a heading fits its column; below 6.5 points words are cut. */
function headingSize(block: TableBlock, columns: Column[], setting: Setting): number {
  const fits = (size: number) =>
    block.columns.every(({ text }, index) =>
      say(text, setting)
        .split(/\s+/)
        .every((word) => setting.faces.serif.width(word, size) <= (columns[index]?.width ?? 0) - 2 * padding),
    );
  let size = 9.5;
  while (size > 6.5 && !fits(size)) size -= 0.25;
  return size;
}

const inner = ({ x, width }: Column): Room => ({ x: x + padding, width: width - 2 * padding });

/** What stands in a cell; the blank is added when the height of the row is known. */
function cellWords(cell: Cell, column: Column, look: Look, setting: Setting): Slab | undefined {
  const words = cell === 'pen' ? '' : say('ru' in cell ? cell : cell.text, setting);
  if (words === '') return undefined;
  return stacked(paragraph(words, { ...look, align: column.align }, inner(column), setting));
}

function row(cells: readonly Cell[], columns: Column[], parent: Tag, look: Look, setting: Setting): Slab {
  const tag: Tag = { role: 'TR', parent };
  const { pitch } = setting.density;
  const made = cells.map((cell, index) => {
    const column = columns[index] ?? { x: 0, width: 0, align: 'start' };
    const inside = { ...setting, tag: { role: 'TD', parent: tag } as Tag };
    const field = cell !== 'pen' && 'name' in cell && !setting.pen ? cell : undefined;
    return { cell, column, inside, field, words: cellWords(cell, column, look, inside) };
  });
  const blankHeight = (one: (typeof made)[number]) => (one.cell !== 'pen' && 'name' in one.cell ? pitch : padding);
  const height = Math.max(pitch, ...made.map((one) => (one.words?.height ?? 0) + padding + blankHeight(one)));
  const ink = made.flatMap((one): Ink[] => {
    const { column, inside, field, words } = one;
    const typing: Ink[] = field
      ? [
          {
            ink: 'field',
            x: column.x + 1,
            y: 1,
            width: column.width - 2,
            height: height - (words?.height ?? 0) - (words ? padding : 0) - 2,
            field: { ...typed(field, 'lines', Math.min(9, look.size), inside), align: column.align },
            tag: { role: 'Form', parent: inside.tag },
          },
        ]
      : [];
    const top = one.cell !== 'pen' && 'name' in one.cell ? height - (words?.height ?? 0) - padding : padding;
    const empty: Ink[] = words || field ? [] : [blankCell(column, inside.tag)];
    return [
      ...box(column.x, 0, column.width, height),
      ...typing,
      ...empty,
      ...(words?.ink ?? []).map((one) => moved(one, 0, top)),
    ];
  });
  return { before: 0, height, ink };
}

/** An empty cell is still a cell of the table: a space keeps its place in the reading order. */
function blankCell({ x }: Column, tag: Tag): Ink {
  return { ink: 'words', x: x + padding, y: 10, words: ' ', face: 'serif', size: 6, tag };
}

/** A table of the paper: a heading row that is printed again on each page, and rows that are never cut. */
export function tableSlabs(block: TableBlock, room: Room, setting: Setting): Slab[] {
  const columns = columnsOf(block, room, setting.place);
  const tag: Tag = { role: 'Table', parent: setting.tag, title: block.label[setting.language] };
  const size = headingSize(block, columns, setting);
  const look: Look = { face: 'serif', size: Math.min(size + 0.5, 9.5), leading: Math.min(size + 0.5, 9.5) * 1.25 };
  const heading: Look = { face: 'serif', size, leading: size * 1.2, align: 'center' };
  const headRow: Tag = { role: 'TR', parent: tag };
  const heads = block.columns.map(({ text }, index) => {
    const column = columns[index] ?? { x: 0, width: 0, align: 'start' };
    const inside = { ...setting, tag: { role: 'TH', parent: headRow } as Tag };
    const words = say(text, setting);
    const slab = stacked(words.trim() === '' ? [] : paragraph(words, heading, inner(column), inside));
    return { column, slab: slab.ink.length > 0 ? slab : { ...slab, ink: [blankCell(column, inside.tag)] } };
  });
  const height = Math.max(...heads.map(({ slab }) => slab.height)) + 2 * padding;
  const head: Slab = {
    before: setting.density.gap,
    height,
    withNext: true,
    ink: heads.flatMap(({ column, slab }) => [
      ...box(column.x, 0, column.width, height),
      ...slab.ink.map((one) => moved(one, 0, (height - slab.height) / 2)),
    ]),
  };
  // On the next page the heading is decoration: readers aloud have heard it.
  const again = { ...head, ink: head.ink.map((one) => ('tag' in one ? { ...one, tag: undefined } : one)) as Ink[] };
  const rows = block.rows.map((cells) => ({ ...row(cells, columns, tag, look, setting), again }));
  return [head, ...rows];
}
