import type { Piece } from '../running-text.ts';
import { pieces } from '../running-text.ts';
import type { InlineField } from '../schema.ts';
import type { FaceName } from './face.ts';
import { checkLetters } from './face.ts';
import type { Ink, Slab, Tag } from './ink.ts';
import { rule } from './ink.ts';
import type { Room, Setting } from './setting.ts';
import { typed } from './setting.ts';
import type { TextLine } from './text-lines.ts';
import { balancedLines, textLines } from './text-lines.ts';

/** How a paragraph looks. Sizes in points. */
export type Look = {
  face: FaceName;
  size: number;
  leading: number;
  align?: 'start' | 'center' | 'end';
  indent?: number;
  grey?: boolean;
  /** Lines of about the same length. */
  balanced?: boolean;
};

/** A paragraph of plain words, or words with blanks among them. */
type Text = string | { text: string; fields: readonly InlineField[] | undefined };

const roomAbove = { start: 0, center: 0.5, end: 1 } as const;

/** Distance from the top of a line to its baseline. */
export function baselineOf(look: { size: number; leading: number }): number {
  return (look.leading - look.size) / 2 + look.size * 0.82;
}

function blankInk(part: { x: number; width: number; field: InlineField }, baseline: number, setting: Setting): Ink[] {
  const { x, width, field } = part;
  const ruled = rule(x, baseline + 2.2, width);
  if (setting.pen) return [ruled];
  const height = setting.density.size + 4;
  const tag: Tag = { role: 'Form', parent: setting.tag };
  const typing = typed(field, 'one-line', 0, setting);
  return [ruled, { ink: 'field', x, y: baseline + 1.8 - height, width, height, field: typing, tag }];
}

function lineInk(line: TextLine, last: boolean, x: number, baseline: number, look: Look, setting: Setting): Ink[] {
  return line.parts.flatMap((part, index): Ink[] => {
    const placed = { ...part, x: x + part.x };
    if ('field' in placed) return blankInk(placed, baseline, setting);
    // Without the space at its end a wrapped line would be read together with the next one.
    const words = !last && index === line.parts.length - 1 ? `${placed.words.trimEnd()} ` : placed.words;
    const { face, size, grey = false } = look;
    return [{ ink: 'words', x: placed.x, y: baseline, words, face, size, grey, tag: setting.tag }];
  });
}

function linesOf(parts: Piece[], look: Look, room: Room, setting: Setting): TextLine[] {
  const { size, indent = 0 } = look;
  const measure = { face: setting.faces[look.face], size, room: room.width, indent };
  return look.balanced ? balancedLines(parts, measure) : textLines(parts, measure);
}

/**
 * A paragraph as slabs of one line each, so that a page may end inside it, but never after its first line or before its
 * last.
 *
 * @param setting its tag is the node that takes the words
 * @param before space above, in points
 */
export function paragraph(text: Text, look: Look, room: Room, setting: Setting, before = 0): Slab[] {
  const { text: words, fields } = typeof text === 'string' ? { text, fields: [] } : text;
  const parts = pieces(words, fields);
  for (const part of parts) {
    if ('words' in part) checkLetters(part.words.replaceAll('\n', ' '), setting.faces[look.face], setting.place);
  }
  const lines = linesOf(parts, look, room, setting);
  return lines.map((line, index): Slab => {
    const blanks = line.parts.some((part) => 'field' in part);
    const height = blanks ? Math.max(look.leading, setting.density.pitch * 0.86) : look.leading;
    const baseline = height - look.leading + baselineOf(look);
    const x = room.x + (room.width - line.width) * roomAbove[look.align ?? 'start'];
    const last = index === lines.length - 1;
    return {
      before: index === 0 ? before : 0,
      height: blanks ? height + 2 : height,
      ink: lineInk(line, last, x, baseline, look, setting),
      withNext: !last && (index === 0 || index === lines.length - 2),
      baseline,
    };
  });
}

/** The look of the paper's running text. */
export function bodyLook({ density: { size, leading } }: Setting): Look {
  return { face: 'serif', size, leading };
}
