import { z } from 'zod';
import { at } from '#acts/schema/place.ts';
import { boundError, oneBound, termShape, uncounted } from '#terms/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

const runs = {
  ...termShape,
  from: z
    .enum(['submission', 'receipt-by-provider', 'receipt-by-centre', 'before-deadline'])
    .optional()
    .describe('From when it runs; before-deadline: counted back from the term in the receipt. Example: submission'),
  without: uncounted,
};

/** A term inside a regulation: of a step or of a side rule. */
export const termSchema = z
  .strictObject(runs)
  .refine(oneBound, boundError)
  .describe('A term. Example: { exactly: 3, unit: working-days, from: receipt-by-provider }');

/** How often something is done, at least. */
export const frequencySchema = z
  .strictObject({
    'at-least': z.number().int().positive().describe('How many times at least. Example: 2'),
    per: z.enum(['day', 'week']).describe('In which time. Example: day'),
  })
  .describe('How often. Example: { at-least: 2, per: day }');

/** For which cases a fact holds; left out: for all of them. */
export const forCases = z
  .array(wordId)
  .min(1)
  .optional()
  .describe('Cases for which this holds, from `cases`; left out: all. Example: [clarify]');

/** The term of the whole service, as the regulation repeats it from its standard. */
export const deadlineSchema = z.strictObject({ ...runs, cases: forCases, at }).refine(oneBound, boundError);

/** Minutes at the counter. */
export const minutesSchema = z
  .strictObject({
    what: z.enum(['waiting', 'serving']).describe('Waiting in the queue or being served. Example: waiting'),
    ...termShape,
    at,
  })
  .refine(oneBound, boundError);

/** A term inside a regulation. */
export type RegulationTerm = z.output<typeof termSchema>;

/** How often something is done. */
export type Frequency = z.output<typeof frequencySchema>;
