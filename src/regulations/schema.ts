import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { at } from '#acts/schema/place.ts';
import { languageTag } from '#i18n/schema.ts';
import { regionId } from '#regions/schema.ts';
import { wordId } from '#vocabulary/schema.ts';
import { topics } from '#vocabulary/topic.ts';
import {
  appendixSchema,
  basisSchema,
  definitionSchema,
  implementedSchema,
  noteSchema,
  silenceSchema,
} from './schema/record.ts';
import {
  feeSchema,
  hoursSchema,
  paperSchema,
  receiptSchema,
  resultSchema,
  saidSchema,
  sideSchema,
} from './schema/service.ts';
import { ruleSchema, stepSchema, unitSchema } from './schema/step.ts';
import { deadlineSchema, minutesSchema } from './schema/term.ts';

/**
 * The facts of one regulation: content/regulations/<slug>/facts.yaml. It says how offices carry a standard out: who
 * does what in which order. What it repeats of its standard (term, papers, hours) stands here as it repeats it.
 */
export const regulationFactsSchema = z.strictObject({
  topic: z.enum(topics).describe('Topic of the catalogue. Example: address'),
  act: actId.describe('Act that approves the regulation. Example: akimat-karaganda-56-10-2013'),
  source: z.string().min(1).describe('File of the source text. Example: address-regulation-56-10.kk.txt'),
  language: languageTag.describe('Language of the document; its wording is the official one. Example: kk'),
  region: regionId.optional().describe('Where it holds, when in one region only. Example: karaganda'),
  implements: implementedSchema.describe(
    'The standard that it carries out. Example: { act: resolution-1128-2012, at: "4:91" }',
  ),
  basis: z.array(basisSchema).optional().describe('Acts on which it rests.'),
  automation: z
    .strictObject({ is: z.enum(['none', 'partial', 'full']).describe('As the document says. Example: none'), at })
    .optional()
    .describe('Whether the service is automated. Example: { is: none, at: "3:85" }'),
  definitions: z.array(definitionSchema).optional().describe('Words that the document explains, in printed order.'),
  provider: sideSchema
    .optional()
    .describe('Who gives the service. Example: { offices: [architecture], appendix: "1", at: "1:70" }'),
  intake: sideSchema
    .optional()
    .describe('Where people apply. Example: { offices: [service-centre], appendix: "2", at: "2:82" }'),
  information: z.array(saidSchema).optional().describe('Where the service is described, worded in the vocabulary.'),
  cases: z.array(wordId).describe('Cases of the service; [] when there is one only. Example: [clarify, assign]'),
  results: z.array(resultSchema).optional().describe('What a person gets.'),
  deadlines: z.array(deadlineSchema).optional().describe('Terms of the whole service.'),
  minutes: z.array(minutesSchema).optional().describe('Minutes at the counter.'),
  fee: feeSchema.optional().describe('Fee. Example: { is: free, at: "8:158" }'),
  principles: z.array(saidSchema).optional().describe('Principles, worded in vocabulary/principles.'),
  units: z
    .array(unitSchema)
    .min(1)
    .describe('Structural units that take part. Example: [{ id: centre-inspector, at: "14:266" }]'),
  steps: z
    .array(stepSchema)
    .min(1)
    .describe('The steps in order. Example: [{ id: apply, actor: recipient, at: "10:181" }]'),
  papers: z.array(paperSchema).optional().describe('Papers in printed order.'),
  receipt: receiptSchema.optional().describe('What the receipt says.'),
  hours: z.array(hoursSchema).optional().describe('Opening hours.'),
  rules: z
    .array(ruleSchema)
    .optional()
    .describe('Rules beside the steps. Example: [{ id: courier-runs, about: delivery, at: "19:308" }]'),
  silent: z
    .array(silenceSchema)
    .optional()
    .describe('What it does not say. Example: [{ about: complaints, is: not-stated, read: ["26"] }]'),
  appendices: z
    .array(appendixSchema)
    .describe('Appendices in printed order. Example: [{ n: "3", what: scheme, missing: true, at: "15:276" }]'),
  notes: z.array(noteSchema).optional().describe('Contradictions that would change what a reader does.'),
  slips: z.array(noteSchema).optional().describe('Slips of the source that change nothing for a reader.'),
});

/** The facts of one regulation. */
export type RegulationFacts = z.output<typeof regulationFactsSchema>;

export { regulationWordsSchema } from './schema/words.ts';
export type { RegulationWords } from './schema/words.ts';
