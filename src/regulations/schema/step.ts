import { z } from 'zod';
import { at } from '#acts/schema/place.ts';
import { wordId } from '#vocabulary/schema.ts';
import { frequencySchema, termSchema } from './term.ts';

/** One structural unit that takes part: a post or a department, never a person. */
export const unitSchema = z.strictObject({
  id: wordId.describe('Id of the unit, worded under `units`. Example: centre-inspector'),
  at,
});

/** One step of the procedure, in printed order. The document may not say who does it. */
export const stepSchema = z
  .strictObject({
    id: wordId.describe('Id of the step; what is done is worded under `steps`. Example: register-application'),
    unit: wordId.optional().describe('The unit that does it, from `units`. Example: centre-inspector'),
    actor: wordId
      .optional()
      .describe('Who does it, when it is none of the units, worded under `actors`. Example: recipient'),
    term: termSchema.optional(),
    at,
  })
  .refine((step) => step.unit === undefined || step.actor === undefined, { error: 'an actor or a unit, not both' })
  .describe('Example: { id: register-application, unit: centre-inspector, at: "10:183" }');

/** What a side rule may be about, in the order in which a page shows them. */
export const ruleSubjects = [
  'intake',
  'delivery',
  'issue',
  'storage',
  'acceptance-refusal',
  'return',
  'service-refusal',
  'notice',
  'other',
] as const;

/** A rule beside the steps: courier runs, storage, return of papers, notices. */
export const ruleSchema = z.strictObject({
  id: wordId.describe('Id of the rule, worded under `rules`. Example: courier-runs'),
  about: z.enum(ruleSubjects).describe('What it is about. Example: delivery'),
  term: termSchema.optional(),
  often: frequencySchema.optional(),
  at,
});

/** One step of a regulation. */
export type Step = z.output<typeof stepSchema>;
