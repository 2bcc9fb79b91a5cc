import type { Block } from './block.ts';
import type { Field, InlineField } from './field.ts';

/** A path into the content, as zod writes it. */
export type Path = readonly (string | number)[];

/** A thing found in a form, with the place where the author wrote it. */
export type Placed<Thing> = { readonly thing: Thing; readonly path: Path };

/** Every block of a list, outer before inner, in printed order. */
export function* everyBlock(blocks: readonly Block[], path: Path = ['blocks']): Generator<Placed<Block>> {
  for (const [index, thing] of blocks.entries()) {
    const here = [...path, index];
    yield { thing, path: here };
    if (thing.block === 'row') {
      for (const [at, column] of thing.columns.entries())
        yield* everyBlock(column.blocks, [...here, 'columns', at, 'blocks']);
    } else if (thing.block === 'copies') {
      for (const [at, copy] of thing.copies.entries())
        yield* everyBlock(copy.blocks, [...here, 'copies', at, 'blocks']);
    } else if (thing.block === 'addressee' || thing.block === 'section' || thing.block === 'office') {
      yield* everyBlock(thing.blocks, [...here, 'blocks']);
    }
  }
}

/** Every blank that can be typed into, in printed order: lines, cells of tables, blanks inside text and titles. */
export function* everyField(blocks: readonly Block[]): Generator<Placed<Field | InlineField>> {
  for (const { thing, path } of everyBlock(blocks)) {
    if (thing.block === 'line' || thing.block === 'identifier' || thing.block === 'date') {
      yield { thing, path };
    } else if (
      thing.block === 'formula' ||
      thing.block === 'text' ||
      thing.block === 'title' ||
      thing.block === 'foreign'
    ) {
      for (const [index, field] of (thing.fields ?? []).entries())
        yield { thing: field, path: [...path, 'fields', index] };
    } else if (thing.block === 'table') {
      for (const [row, cells] of thing.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (typeof cell === 'object' && 'name' in cell) yield { thing: cell, path: [...path, 'rows', row, column] };
        }
      }
    }
  }
}
