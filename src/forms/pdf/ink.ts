import type { FaceName } from './face.ts';

/** A node of the tag tree that screen readers follow; what carries no tag is decoration for them. */
export type Tag = {
  role: 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Form' | 'Figure';
  /** The node it belongs to; nothing for the document itself. */
  parent?: Tag;
  alt?: string;
  /** What a table lists. */
  title?: string;
  lang?: string;
};

/** A blank that a viewer lets one type into. */
export type TypedField = {
  name: string;
  /** What to write here: read aloud and shown on hover. */
  help: string;
  kind: 'one-line' | 'lines' | 'cells' | 'tick';
  cells?: number;
  align?: 'start' | 'end';
  /** Size of the typed letters in points; 0 lets a long text shrink to the blank. */
  size: number;
  /** Another field that always says the same. */
  sameAs?: string;
};

type Spot = { x: number; y: number };

/** One thing on the paper. Points from the top left corner; `y` of words is their baseline. */
export type Ink =
  | (Spot & { ink: 'words'; words: string; face: FaceName; size: number; grey?: boolean; tag?: Tag })
  | (Spot & { ink: 'stroke'; toX: number; toY: number; weight: number; colour: string; dashed?: boolean })
  | (Spot & { ink: 'field'; width: number; height: number; field: TypedField; tag: Tag })
  | (Spot & { ink: 'squares'; side: number; rows: readonly (readonly boolean[])[]; tag: Tag });

/** A piece of the paper that is never cut by the end of a page. */
export type Slab = {
  /** Empty space above it, dropped at the head of a page. */
  before: number;
  height: number;
  /** Relative to the left edge of the sheet and the top of the slab. */
  ink: Ink[];
  /** Stays on the page of the slab after it: a heading, the first line of a paragraph. */
  withNext?: boolean;
  /** Printed again above this slab where it begins a page: the heading row of a table. */
  again?: Slab;
  /** Stands in the right column, beside the small print of the corner. */
  aside?: boolean;
  /** Baseline of its first words, for a number that hangs before them. */
  baseline?: number;
};

/** The same thing elsewhere. */
export function moved(ink: Ink, dx: number, dy: number): Ink {
  const spot = { x: ink.x + dx, y: ink.y + dy };
  return ink.ink === 'stroke' ? { ...ink, ...spot, toX: ink.toX + dx, toY: ink.toY + dy } : { ...ink, ...spot };
}

/** A rule to write on. */
export function rule(x: number, y: number, width: number): Ink {
  return { ink: 'stroke', x, y, toX: x + width, toY: y, weight: 0.6, colour: '#333' };
}

/** The four sides of a box. */
export function box(x: number, y: number, width: number, height: number, weight = 0.6, colour = '#333'): Ink[] {
  const side = (fromX: number, fromY: number, toX: number, toY: number): Ink => {
    return { ink: 'stroke', x: fromX, y: fromY, toX, toY, weight, colour };
  };
  return [
    side(x, y, x + width, y),
    side(x, y + height, x + width, y + height),
    side(x, y, x, y + height),
    side(x + width, y, x + width, y + height),
  ];
}

/** Slabs one under the other as one that is never cut. */
export function stacked(slabs: readonly Slab[], before = 0): Slab {
  let height = 0;
  const ink = slabs.flatMap((slab, index) => {
    const top = height + (index === 0 ? 0 : slab.before);
    height = top + slab.height;
    return slab.ink.map((one) => moved(one, 0, top));
  });
  return { before, height, ink };
}
