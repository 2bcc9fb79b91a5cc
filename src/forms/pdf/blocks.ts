import type { Block } from '../schema/block.ts';
import { titleLines } from '../title-lines.ts';
import { choiceSlabs, dateSlabs, identifierSlabs, lineSlabs, signatureSlabs } from './blank.ts';
import type { Slab, Tag } from './ink.ts';
import { box, moved, stacked } from './ink.ts';
import { bodyLook, paragraph } from './paragraph.ts';
import type { Room, Setting } from './setting.ts';
import { say } from './setting.ts';
import { mm } from './sheet.ts';
import { tableSlabs } from './table.ts';

type Of<Kind extends Block['block']> = Extract<Block, { block: Kind }>;

/** The share of the width that the right column takes: addressee and mark. */
const asideShare = 0.565;

const under = (setting: Setting, role: Tag['role']): Setting => ({ ...setting, tag: { role, parent: setting.tag } });

function title(block: Of<'title'>, room: Room, setting: Setting): Slab[] {
  const inside = under(setting, 'H1');
  const { gap } = setting.density;
  const lines = titleLines(block, setting.language);
  return lines.flatMap(({ words, main }, index) => {
    const shown = index === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    const size = main ? 15 : 11.5;
    const look = { face: 'bold', size, leading: size * 1.25, align: 'center', balanced: true } as const;
    const narrow = { x: room.x + room.width * 0.04, width: room.width * 0.92 };
    const last = index === lines.length - 1;
    const text = last ? shown : `${shown} `;
    const slabs = paragraph({ text, fields: block.fields }, look, narrow, inside, index === 0 ? gap * 2.5 : 1);
    return slabs.map((slab) => ({ ...slab, withNext: true }));
  });
}

function heading(words: string, room: Room, setting: Setting): Slab[] {
  const { size, leading, gap } = setting.density;
  const look = { face: 'bold', size: Math.min(size, 11), leading } as const;
  const lines = paragraph(words, look, room, under(setting, 'H2'), gap * 1.6);
  return lines.map((line) => ({ ...line, withNext: true }));
}

/** A number without a heading hangs before the first words of its part. */
function numbered(number: string, slabs: Slab[], room: Room, setting: Setting): Slab[] {
  const [first, ...rest] = slabs;
  if (!first) return [];
  const words = `${number} `;
  const [mark] = paragraph(words, bodyLook(setting), room, under(setting, 'P'));
  const drop = (first.baseline ?? mark?.baseline ?? 0) - (mark?.baseline ?? 0);
  const ink = [...(mark?.ink ?? []).map((one) => moved(one, 0, drop)), ...first.ink];
  return [{ ...first, ink }, ...rest];
}

function section(block: Of<'section'>, room: Room, setting: Setting): Slab[] {
  const inside = under(setting, 'Sect');
  const words = say(block.heading, setting);
  if (words !== '') {
    const over = heading([block.number, words].filter(Boolean).join(' '), room, inside);
    return [...over, ...blockSlabs(block.blocks, room, inside)];
  }
  if (block.number === undefined) return blockSlabs(block.blocks, room, inside);
  const hang = setting.faces.serif.width(`${block.number} `, setting.density.size) + 2;
  const within = { x: room.x + hang, width: room.width - hang };
  return numbered(block.number, blockSlabs(block.blocks, within, inside), room, inside);
}

function sideBySide(block: Of<'row'>, room: Room, setting: Setting): Slab[] {
  const total = block.columns.reduce((sum, { width }) => sum + width, 0);
  const between = 14;
  let x = room.x;
  const columns = block.columns.map((column, index) => {
    const width = ((room.width - between * (block.columns.length - 1)) * column.width) / total;
    const place = `${setting.place}, columns ${index + 1}`;
    const slabs = blockSlabs(column.blocks, { x, width }, { ...setting, place });
    x += width + between;
    return { slab: stacked(slabs), baseline: slabs[0]?.baseline };
  });
  // The first words of all columns stand on one line.
  const baseline = Math.max(...columns.map((column) => column.baseline ?? 0));
  const lowered = columns.map((column) => ({ ...column.slab, drop: baseline - (column.baseline ?? baseline) }));
  const height = Math.max(...lowered.map((column) => column.height + column.drop));
  const ink = lowered.flatMap((column) => column.ink.map((one) => moved(one, 0, column.drop)));
  return [{ before: setting.density.gap, height, ink, baseline }];
}

function office(block: Of<'office'>, room: Room, setting: Setting): Slab[] {
  const inside = { ...under(setting, 'Sect'), pen: true };
  const narrow = { x: room.x + 8, width: room.width - 16 };
  const over = block.title ? heading(say(block.title, setting), narrow, inside) : [];
  const content = stacked([...over, ...blockSlabs(block.blocks, narrow, inside)]);
  const height = content.height + 14;
  const frame = box(room.x, 0, room.width, height, 0.8, '#666');
  return [{ before: setting.density.gap * 2, height, ink: [...frame, ...content.ink.map((one) => moved(one, 0, 6))] }];
}

/** Copies one under the other, with a line to cut along. */
function copies(block: Of<'copies'>, room: Room, setting: Setting): Slab[] {
  return block.copies.flatMap((copy, index) => {
    const place = `${setting.place}, copies ${index + 1}`;
    const slabs = blockSlabs(copy.blocks, room, { ...under(setting, 'Sect'), place });
    if (index === 0) return slabs;
    const cut: Slab = {
      before: setting.density.gap + 2,
      height: 4,
      ink: [
        {
          ink: 'stroke',
          x: 0,
          y: 2,
          toX: room.x + room.width + room.x,
          toY: 2,
          weight: 0.8,
          colour: '#666',
          dashed: true,
        },
      ],
    };
    return [cut, ...slabs];
  });
}

/** The right column; where the paper itself is already narrow, the whole of it. */
function asideRoom(room: Room): Room {
  const width = room.width < mm(100) ? room.width : room.width * asideShare;
  return { x: room.x + room.width - width, width };
}

function addressee(block: Of<'addressee'>, room: Room, setting: Setting): Slab[] {
  const [first, ...rest] = blockSlabs(block.blocks, asideRoom(room), setting);
  const lowered = first ? [{ ...first, before: first.before + setting.density.gap * 1.5 }] : [];
  return [...lowered, ...rest].map((slab) => ({ ...slab, aside: true }));
}

function slabsOf(block: Block, room: Room, setting: Setting): Slab[] {
  const { gap, size, leading } = setting.density;
  const small = { face: 'serif', size: Math.min(9, size), leading: Math.min(11.5, leading) } as const;
  const p = under(setting, 'P');
  switch (block.block) {
    case 'mark':
      return paragraph(say(block.text, setting), small, asideRoom(room), p).map((slab) => ({ ...slab, aside: true }));
    case 'title':
      return title(block, room, setting);
    case 'note':
      return paragraph(say(block.text, setting), small, room, p, gap);
    case 'foreign': {
      const words = under(setting, 'P');
      const inside = { ...words, tag: { ...words.tag, lang: block.language } };
      return paragraph({ text: block.text, fields: block.fields }, bodyLook(setting), room, inside, 2);
    }
    case 'end': {
      const x = room.x + room.width / 2 - 36;
      const line = { ink: 'stroke', x, y: 1, toX: x + 72, toY: 1, weight: 0.6, colour: '#333' } as const;
      return [{ before: gap + 2, height: 2, ink: [line] }];
    }
    case 'formula':
    case 'text': {
      const look = {
        ...bodyLook(setting),
        ...(block.block === 'text' ? { align: block.align } : { indent: size * 1.5 }),
      };
      return paragraph({ text: say(block.text, setting), fields: block.fields }, look, room, p, gap);
    }
    case 'line':
      return lineSlabs(block, room, setting);
    case 'identifier':
      return identifierSlabs(block, room, setting);
    case 'date':
      return dateSlabs(block, room, setting);
    case 'choice':
      return choiceSlabs(block, room, setting);
    case 'signature':
      return signatureSlabs(block, room, setting);
    case 'stamp':
      return paragraph(say(block.text, setting), bodyLook(setting), room, p, gap + 4);
    case 'table':
      return tableSlabs(block, room, setting);
    case 'addressee':
      return addressee(block, room, setting);
    case 'section':
      return section(block, room, setting);
    case 'row':
      return sideBySide(block, room, setting);
    case 'office':
      return office(block, room, setting);
    case 'copies':
      return copies(block, room, setting);
  }
}

/**
 * The pieces of a paper in printed order, as slabs from top to bottom.
 *
 * @param room the column they stand in
 * @throws FormLayoutError with the place of a block that cannot be printed
 */
export function blockSlabs(blocks: readonly Block[], room: Room, setting: Setting): Slab[] {
  return blocks.flatMap((block, index) => {
    const name = 'name' in block ? ` "${block.name}"` : '';
    return slabsOf(block, room, { ...setting, place: `${setting.place}, blocks ${index + 1} (${block.block}${name})` });
  });
}
