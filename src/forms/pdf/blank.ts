import type { Words } from '../schema.ts';
import type { Block } from '../schema/block.ts';
import { checkLetters } from './face.ts';
import type { Ink, Slab, Tag } from './ink.ts';
import { box, rule, stacked } from './ink.ts';
import { bodyLook, paragraph } from './paragraph.ts';
import type { Room, Setting } from './setting.ts';
import { say, typed } from './setting.ts';
import { captionLeading, captionSize, mm } from './sheet.ts';

type Line = Extract<Block, { block: 'line' }>;
type DateBlank = Extract<Block, { block: 'date' }>;
type Identifier = Extract<Block, { block: 'identifier' }>;
type Signature = Extract<Block, { block: 'signature' }>;

/** Between the words before a rule and the rule. */
const space = 5;
/** How far the words stand above the rule. */
const lift = 3;

/** What is drawn in the room for writing, with its height, and its width where it is less than the room. */
type Writing = { ink: Ink[]; height: number; width?: number };

/** The words under the rules, in lines of about the same length. */
function caption(words: string, room: Room, setting: Setting): Slab[] {
  if (words === '') return [];
  const look = { face: 'sans', size: captionSize, leading: captionLeading, grey: true } as const;
  return paragraph(words, { ...look, align: 'center', balanced: true }, room, setting, 1.5);
}

/** Words on the baseline of the first rule. */
function beside(words: string, x: number, setting: Setting): Ink[] {
  if (words === '') return [];
  checkLetters(words, setting.faces.serif, setting.place);
  const { size, pitch } = setting.density;
  return [{ ink: 'words', x, y: pitch - lift, words: `${words} `, face: 'serif', size, tag: setting.tag }];
}

/**
 * The room for writing with the words of the paper around it. Words that leave the pen less than half of the width
 * stand above, as a paragraph.
 *
 * @param write draws rules and blank into the room that is left
 */
function around(
  block: { lead?: Words; after?: Words; caption?: Words },
  room: Room,
  setting: Setting,
  write: (room: Room, setting: Setting) => Writing,
): Slab[] {
  const { faces, density, tag } = setting;
  const inside = { ...setting, tag: { role: 'P', parent: tag } satisfies Tag as Tag };
  const [lead, after] = [say(block.lead, setting), say(block.after, setting)];
  const width = (words: string) => (words === '' ? 0 : faces.serif.width(words, density.size) + space);
  const above = width(lead) > room.width / 2;
  const indent = above ? 0 : width(lead);
  const inner = { x: room.x + indent, width: room.width - indent - width(after) };
  const written = write(inner, inside);
  const slab: Slab = {
    before: above ? 0 : density.gap,
    height: written.height,
    ink: [
      ...(above ? [] : beside(lead, room.x, inside)),
      ...written.ink,
      ...beside(after, inner.x + inner.width + space, inside),
    ],
    baseline: density.pitch - lift,
  };
  const below = { ...inner, width: written.width ?? inner.width };
  const captioned = stacked([slab, ...caption(say(block.caption, setting), below, inside)], slab.before);
  const whole = { ...captioned, baseline: density.pitch - lift };
  if (!above) return [whole];
  const words = paragraph(`${lead} `, bodyLook(setting), room, inside, density.gap);
  return [...words.map((line) => ({ ...line, withNext: true })), whole];
}

/** Rules, and over all but the last ones a blank to type into. */
function ruled(rows: number, typedRows: number, field: Line | DateBlank, room: Room, setting: Setting): Writing {
  const { pitch, size } = setting.density;
  const rules = Array.from({ length: rows }, (_, row) => rule(room.x, pitch * (row + 1), room.width));
  if (setting.pen || typedRows === 0) return { ink: rules, height: pitch * rows };
  const one = typedRows === 1;
  const top = pitch - size - 6;
  const tag: Tag = { role: 'Form', parent: setting.tag };
  // One line of letters fills its blank and shrinks when there are many; more lines wrap at one size.
  const typing = typed(field, one ? 'one-line' : 'lines', one ? 0 : size, setting);
  const height = pitch * typedRows - top - 0.6;
  // A hair wider than the rules, which it hides as soon as something is typed.
  const [x, width] = [room.x - 0.3, room.width + 0.6];
  return {
    ink: [...rules, { ink: 'field', x, y: top, width, height, field: typing, tag }],
    height: pitch * rows,
  };
}

/** Ruled lines to write on. */
export function lineSlabs(block: Line, room: Room, setting: Setting): Slab[] {
  const typedRows = block.rows - (block['pen-rows'] ?? 0);
  return around(block, room, setting, (inner, inside) => ruled(block.rows, typedRows, block, inner, inside));
}

/** A short rule for a date. */
export function dateSlabs(block: DateBlank, room: Room, setting: Setting): Slab[] {
  const short = { ...room, width: Math.min(room.width, Math.max(room.width * 0.6, mm(50))) };
  return around(block, short, setting, (inner, inside) => ruled(1, 1, block, inner, inside));
}

/** A rule for the hand. */
export function signatureSlabs(block: Signature, room: Room, setting: Setting): Slab[] {
  return around(block, room, setting, (inner) => ({
    ink: [rule(inner.x, setting.density.pitch, inner.width)],
    height: setting.density.pitch,
  }));
}

/** A row of cells, one digit each, and over them one blank whose letters take one cell each. */
export function identifierSlabs(block: Identifier, room: Room, setting: Setting): Slab[] {
  const { pitch } = setting.density;
  return around(block, room, setting, (inner, inside) => {
    const cell = Math.min(pitch, inner.width / block.cells);
    const height = pitch - 3;
    const cells = Array.from({ length: block.cells }, (_, index) => box(inner.x + cell * index, 3, cell, height));
    const ink: Ink[] = cells.flat();
    if (!setting.pen) {
      const field = { ...typed(block, 'cells', Math.min(12, cell * 0.8), setting), cells: block.cells };
      const tag: Tag = { role: 'Form', parent: inside.tag };
      ink.push({ ink: 'field', x: inner.x, y: 3.5, width: cell * block.cells, height: height - 1, field, tag });
    }
    return { ink, height: pitch, width: cell * block.cells };
  });
}

/** Boxes to tick with the words of the options. A tick can be taken away again, so none of them is a radio button. */
export function choiceSlabs(block: Extract<Block, { block: 'choice' }>, room: Room, setting: Setting): Slab[] {
  const look = bodyLook(setting);
  const side = 9.5;
  const words = { x: room.x + 16, width: room.width - 16 };
  return block.options.map((option, index) => {
    const tag: Tag = { role: 'P', parent: setting.tag };
    const text = stacked(paragraph(say(option.text, setting), look, words, { ...setting, tag }));
    const top = (look.leading - side) / 2;
    const square = box(room.x, top, side, side, 0.8);
    const name = `${block.name}_${option.name}`;
    const help = `${block.label[setting.language]}: ${say(option.text, setting)}`;
    const tick: Ink = {
      ink: 'field',
      x: room.x,
      y: top,
      width: side,
      height: side,
      field: { name, help, kind: 'tick', size: side },
      tag: { role: 'Form', parent: tag },
    };
    return {
      before: index === 0 ? setting.density.gap : 2,
      height: text.height,
      ink: [...square, ...(setting.pen ? [] : [tick]), ...text.ink],
    };
  });
}
