import { z } from 'zod';
import { leafBlocks } from './leaf.ts';
import { officialWords, ownWords } from './words.ts';
import type { Words } from './words.ts';

type Leaf = z.output<(typeof leafBlocks)[number]>;
type LeafInput = z.input<(typeof leafBlocks)[number]>;

interface Addressee<B> {
  block: 'addressee';
  blocks: B[];
}
interface Section<B> {
  block: 'section';
  number?: string | undefined;
  heading?: Words | undefined;
  blocks: B[];
}
interface Row<B> {
  block: 'row';
  columns: { width: number; blocks: B[] }[];
}
interface Office<B> {
  block: 'office';
  title?: Words | undefined;
  blocks: B[];
}
interface Copies<B> {
  block: 'copies';
  copies: { name: Words; blocks: B[] }[];
}

/** One piece of the paper, as it is written by the author. */
export type BlockInput =
  LeafInput | Addressee<BlockInput> | Section<BlockInput> | Row<BlockInput> | Office<BlockInput> | Copies<BlockInput>;

/** One piece of the paper, in printed order. */
export type Block = Leaf | Addressee<Block> | Section<Block> | Row<Block> | Office<Block> | Copies<Block>;

const blocks: z.ZodType<Block[], BlockInput[]> = z.lazy(() => z.array(block).min(1));

const containers = [
  z.strictObject({
    block: z
      .literal('addressee')
      .describe('Who the paper goes to and from whom, in the right column. Example: addressee'),
    blocks: blocks.describe('The lines of the address, in order.'),
  }),
  z.strictObject({
    block: z.literal('section').describe('A numbered part of a contract or a list. Example: section'),
    number: z.string().min(1).optional().describe('The number as printed, in quotes. Example: "1."'),
    heading: officialWords
      .optional()
      .describe('The heading of the part. Example: { ru: "ДО обязуется:", kk: "МДҰ міндеттенеді:" }'),
    blocks: blocks.describe('What the part says, in order.'),
  }),
  z.strictObject({
    block: z.literal('row').describe('Pieces side by side: date, name, signature. Example: row'),
    columns: z
      .array(
        z.strictObject({
          width: z.number().positive().describe('Share of the width. Example: 2'),
          blocks: blocks.describe('What stands in the column, in order.'),
        }),
      )
      .min(2)
      .describe('The columns from left to right. Example: [{ width: 1, blocks: [...] }, { width: 2, blocks: [...] }]'),
  }),
  z.strictObject({
    block: z.literal('office').describe('A part that only the office fills, by pen. Example: office'),
    title: officialWords
      .optional()
      .describe('Words over the part. Example: { ru: Отметка учреждения, kk: Мекеменің белгісі }'),
    blocks: blocks.describe('What the office fills by pen, in order.'),
  }),
  z.strictObject({
    block: z.literal('copies').describe('Copies on one sheet with a cut line between. Example: copies'),
    copies: z
      .array(
        z.strictObject({
          name: ownWords.describe(
            'What we call the copy, on screen only. Example: { ru: Первый экземпляр, kk: Бірінші дана }',
          ),
          blocks: blocks.describe('What the copy says.'),
        }),
      )
      .min(2)
      .describe('The copies from top to bottom. Example: [{ name: { ru: Первый, kk: Бірінші }, blocks: [...] }, ...]'),
  }),
] as const;

/** Every kind of block, for the error message and the editor. */
const blockKinds = [...leafBlocks, ...containers].map((shape) => [...shape.shape.block.values][0] ?? '');

/** One piece of the paper. */
export const block: z.ZodType<Block, BlockInput> = z.discriminatedUnion('block', [...leafBlocks, ...containers], {
  error: (issue) => (issue.code === 'invalid_union' ? `block: one of ${blockKinds.join(', ')}` : undefined),
});
