import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { at } from '#acts/schema/place.ts';
import { languageTag } from '#i18n/schema.ts';
import { regionId } from '#regions/schema.ts';
import { wordId } from '#vocabulary/schema.ts';
import { ruleSchema, stepSchema, unitSchema } from './schema/step.ts';

const definition = z.strictObject({
  id: wordId.describe('The explained word, under `definitions` in the words. Example: recipient'),
  at,
});

const implemented = z.strictObject({
  standard: wordId
    .optional()
    .describe('Folder of the standard in content/standards; left out when the catalogue does not hold it.'),
  act: actId.optional().describe('Act that approves that standard. Example: resolution-1128-2012'),
  at,
});

const appendix = z.strictObject({
  n: z.string().min(1).describe('Number of the appendix, in quotes. Example: "3"'),
  what: z.enum(['offices', 'scheme', 'form', 'other']).describe('What it holds. Example: scheme'),
  table: z.string().min(1).optional().describe('Its table in content/tables. Example: property-address-certificate/1'),
  missing: z.literal(true).optional().describe('The document refers to it but does not hold it. Example: true'),
  at,
});

const note = z.strictObject({
  id: wordId.describe('Id of the note or slip, worded under `notes` or `slips`. Example: scheme-missing'),
  at,
});

/**
 * The facts of one regulation: content/regulations/<slug>/facts.yaml. It says how offices carry a standard out: who
 * does what in which order. What the service is and costs stays with the standard.
 */
export const regulationFactsSchema = z.strictObject({
  topic: wordId.describe('Topic of the catalogue. Example: address'),
  act: actId.describe('Act that approves the regulation. Example: akimat-karaganda-56-10-2013'),
  source: z.string().min(1).describe('File of the source text. Example: address-regulation-56-10.kk.txt'),
  language: languageTag.describe('Language of the document; its wording is the official one. Example: kk'),
  region: regionId.optional().describe('Where it holds, when in one region only. Example: karaganda'),
  implements: implemented.describe(
    'The standard that it carries out. Example: { act: resolution-1128-2012, at: "4:85" }',
  ),
  definitions: z.array(definition).optional().describe('Words that the document explains, in printed order.'),
  units: z
    .array(unitSchema)
    .min(1)
    .describe('Structural units that take part. Example: [{ id: centre-inspector, at: "14:290" }]'),
  steps: z
    .array(stepSchema)
    .min(1)
    .describe('The steps in order. Example: [{ id: apply, actor: recipient, at: "10:213" }]'),
  rules: z
    .array(ruleSchema)
    .optional()
    .describe('Rules beside the steps. Example: [{ id: courier-runs, about: delivery, at: "19:318" }]'),
  appendices: z
    .array(appendix)
    .describe('Appendices in printed order. Example: [{ n: "3", what: scheme, missing: true, at: "15:299" }]'),
  notes: z.array(note).optional().describe('Contradictions that would change what a reader does.'),
  slips: z.array(note).optional().describe('Slips of the source that change nothing for a reader.'),
});

/** The facts of one regulation. */
export type RegulationFacts = z.output<typeof regulationFactsSchema>;

export { regulationWordsSchema } from './schema/words.ts';
export type { RegulationWords } from './schema/words.ts';
export type { Rule, Step } from './schema/step.ts';
