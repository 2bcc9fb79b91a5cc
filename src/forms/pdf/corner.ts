import type { Ink, Slab, Tag } from './ink.ts';
import { box, moved, stacked } from './ink.ts';
import { paragraph } from './paragraph.ts';
import type { Room, Setting } from './setting.ts';
import { mm } from './sheet.ts';

/** What stands in the left corner of the first page: not of the document, but about it. */
export type Corner = {
  /** Act, appendix, what the document says about its force. */
  source: string;
  /** That the paper is our translation; nothing on the official one. */
  translation?: string;
  /** The page of the form, as a code to scan: dark and light squares by rows, and words for those who do not see it. */
  code?: { rows: readonly (readonly boolean[])[]; alt: string };
};

/** Side of the code without its white margin. 24 mm can be read from a fax or a photograph at 100 dots to the inch. */
export const codeSide = mm(24);

/** The left corner as one slab: a framed word about the translation, then the code and the source side by side. */
export function cornerSlab(corner: Corner, room: Room, setting: Setting): Slab {
  const p = (): Setting => ({ ...setting, tag: { role: 'P', parent: setting.tag } });
  const frame: Slab[] = [];
  if (corner.translation !== undefined) {
    const look = { face: 'sans', size: 8, leading: 10 } as const;
    const narrow = { x: room.x + 4, width: room.width - 8 };
    const words = stacked(paragraph(corner.translation, look, narrow, p()));
    const height = words.height + 6;
    const ink: Ink[] = [...box(room.x, 0, room.width, height), ...words.ink.map((one) => moved(one, 0, 3))];
    frame.push({ before: 0, height: height + 4, ink });
  }
  // Four light squares around the code belong to it; the sheet's margin gives them on the left.
  const beside = corner.code ? codeSide + mm(4) : 0;
  const look = { face: 'sans', size: 7, leading: 8.6, grey: true } as const;
  const column = { x: room.x + beside, width: room.width - beside };
  const source = stacked(paragraph(corner.source, look, column, p()));
  if (!corner.code) return stacked([...frame, source]);
  const tag: Tag = { role: 'Figure', parent: setting.tag, alt: corner.code.alt };
  const code: Ink = { ink: 'squares', x: room.x, y: 4, side: codeSide, rows: corner.code.rows, tag };
  const height = Math.max(source.height, codeSide + mm(4));
  return stacked([...frame, { before: 0, height, ink: [code, ...source.ink.map((one) => moved(one, 0, 2))] }]);
}
