import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

/** Words of one list of a language file: id -> text. */
const words = (what: string) => z.record(wordId, z.string().min(1)).optional().describe(what);

/** The lists of words, keyed by the ids of facts.yaml. */
const lists = {
  cases: words('Names of the cases. Example: { duplicate: Акт утерян или испорчен }'),
  channels: words('Own names of channels, where the usual ones do not fit. Example: { agency: Земельный отдел }'),
  conditions: words('Conditions. Example: { by-representative: если подаёт представитель }'),
  results: words('Results. Example: { act: Акт на право постоянного землепользования }'),
  papers: words('Papers that only this standard has.'),
  hints: words('A short help beside a paper, keyed by the id of the paper.'),
  refusals: words('Grounds that only this standard has.'),
  tariffs: words('Who or what is charged.'),
  windows: words('Windows of dates.'),
  thresholds: words('Thresholds.'),
  addresses: words('Postal addresses for complaints.'),
  addressees: words('Addressees that only this standard has.'),
  premises: words('Equipment that only this standard has.'),
  blanks: words('Places of blanks that only this standard has.'),
  information: words('Places of information that only this standard has.'),
  custody: words('Where uncollected results go, when only this standard has it.'),
  'receipt-items': words('Receipt items that only this standard has.'),
  'complaint-items': words('Contents of a complaint that only this standard has.'),
  principles: words('Principles that only this standard has.'),
  indicators: words('Indicators that only this standard has.'),
  notes: words('Notes: what the document contradicts and what to do about it.'),
  slips: words('Slips of the source.'),
};

const reviewed = z
  .union([z.literal('no'), z.literal(false), z.strictObject({ by: z.string(), on: z.string() })])
  .transform((value) => (typeof value === 'object' ? value : ('no' as const)))
  .describe('`no` until a native editor has read it; then { by: post of the editor, on: date }. Example: no');

/** The frontmatter of kk.mdx and ru.mdx of a standard: what it is called, and its words. */
export const wordsSchema = z.strictObject({
  title: z.string().min(1).describe('Full title of the standard, as the document has it or as we translate it.'),
  translation: z
    .union([z.literal('ours'), z.strictObject({ url: z.url(), act: actId.optional() })], {
      error: 'ours, or the address of the published text',
    })
    .optional()
    .describe(
      "Only in the language that is not the document's: `ours`, or the address of the published text. Example: ours",
    ),
  reviewed,
  name: z
    .string()
    .min(3)
    .max(90)
    .describe('What people call it, short. Example: Акт на право постоянного землепользования'),
  lead: z.string().min(20).max(320).describe('One or two sentences: what it is and who gives it, no figures.'),
  aliases: z.array(z.string().min(2)).min(6).describe('What people type when they look for it; six or more.'),
  ...lists,
});

/** The words of one standard in one language. */
export type StandardWords = z.output<typeof wordsSchema>;

/**
 * The frontmatter of kk.mdx and ru.mdx of a family in content/families: words of several standards that say the same.
 * What a standard is called is its own.
 */
export const familySchema = z.strictObject({ reviewed, ...lists });

/** The words of one family in one language. */
export type FamilyWords = z.output<typeof familySchema>;
