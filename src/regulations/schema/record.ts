import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { at, notStated } from '#acts/schema/place.ts';
import { officeKind } from '#offices/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

/** A word that the document explains. */
export const definitionSchema = z.strictObject({
  id: wordId.describe('The word, under `definitions`; what it means stands under `meanings`. Example: recipient'),
  at,
});

/** The standard that a regulation carries out. */
export const implementedSchema = z.strictObject({
  standard: wordId
    .optional()
    .describe('Folder of the standard in content/standards; left out when the catalogue does not hold it.'),
  act: actId.optional().describe('Act that approves that standard. Example: resolution-1128-2012'),
  at,
});

/** An act on which the regulation rests. */
export const basisSchema = z.strictObject({
  act: actId,
  articles: z.array(z.string()).optional().describe('Articles as printed, in quotes. Example: ["27"]'),
  paragraph: z.string().optional().describe('Paragraph of the article, in quotes. Example: "1"'),
  subparagraph: z.string().optional().describe('Subparagraph, in quotes. Example: "21-2"'),
  at,
});

/** One appendix of the document, in printed order. */
export const appendixSchema = z.strictObject({
  n: z.string().min(1).describe('Number of the appendix, in quotes. Example: "3"'),
  what: z.enum(['offices', 'scheme', 'form', 'other']).describe('What it holds. Example: scheme'),
  offices: z.array(officeKind).optional().describe('Kinds of the offices that it lists. Example: [architecture]'),
  table: z.string().min(1).optional().describe('Its table in content/tables. Example: property-address-certificate/1'),
  missing: z.literal(true).optional().describe('The document refers to it but does not hold it. Example: true'),
  at,
});

/** A note or a slip. */
export const noteSchema = z.strictObject({
  id: wordId.describe('Id of the note or slip, worded under `notes` or `slips`. Example: copies-or-originals'),
  at,
});

/** A thing that a reader would look for and the document does not say. */
export const silenceSchema = notStated.extend({
  about: z
    .enum(['complaints', 'service-refusal', 'suspension', 'tacit-approval', 'indicators', 'own-terms'])
    .describe('What it is silent about; own-terms: how long each step may take. Example: complaints'),
});
