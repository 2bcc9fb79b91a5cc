import type { Language } from '#i18n/language.ts';
import type { Form } from './schema.ts';
import type { Block } from './schema/block.ts';
import type { Path, Placed } from './schema/walk.ts';
import { everyBlock } from './schema/walk.ts';

type Said = { kk: string; ru: string } | undefined;

/** A number or a third language: the same words on both pages. */
const bothWays = (text: string | undefined): Said => (text === undefined ? undefined : { kk: text, ru: text });

/** The printed words of one block without the words of the blocks inside it, in reading order (see titleLines). */
function* wordsOf(block: Block, language: Language): Generator<[Path, Said]> {
  switch (block.block) {
    case 'title':
      if (language === 'kk') yield [['subtitle'], block.subtitle];
      yield [['text'], block.text];
      if (language === 'ru') yield [['subtitle'], block.subtitle];
      return;
    case 'line':
      yield [['lead'], block.lead];
      yield [['after'], block.after];
      yield [['caption'], block.caption];
      return;
    case 'identifier':
    case 'date':
    case 'signature':
      yield [['lead'], block.lead];
      yield [['caption'], block.caption];
      return;
    case 'choice':
      for (const [index, option] of block.options.entries()) yield [['options', index, 'text'], option.text];
      return;
    case 'table':
      for (const [index, column] of block.columns.entries()) yield [['columns', index, 'text'], column.text];
      for (const [row, cells] of block.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (cell !== 'pen') yield [['rows', row, column], 'ru' in cell ? cell : cell.text];
        }
      }
      return;
    case 'section':
      yield [['number'], bothWays(block.number)];
      yield [['heading'], block.heading];
      return;
    case 'office':
      yield [['title'], block.title];
      return;
    case 'foreign':
      yield [['text'], bothWays(block.text)];
      return;
    case 'mark':
    case 'note':
    case 'formula':
    case 'text':
    case 'stamp':
      yield [['text'], block.text];
      return;
    default:
      return;
  }
}

/**
 * Everything the paper prints in the language of its document, in printed order: the words that must stand letter for
 * letter in the source. Blanks inside a text stay as {name}.
 */
export function officialWords(form: Form): Placed<string>[] {
  return [...everyBlock(form.blocks)].flatMap(({ thing, path }) =>
    [...wordsOf(thing, form.language)].flatMap(([inside, words]) =>
      words ? [{ thing: words[form.language], path: [...path, ...inside] }] : [],
    ),
  );
}
