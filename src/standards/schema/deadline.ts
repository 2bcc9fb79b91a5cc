import { z } from 'zod';
import { at, notStated } from '#acts/schema/place.ts';
import { boundError, oneBound, termShape, uncounted } from '#terms/schema.ts';
import { wordId } from '#vocabulary/schema.ts';
import { forCases, forChannels } from './channel.ts';

/** A term within which something happens. */
export const deadlineSchema = z
  .strictObject({
    what: z
      .enum([
        'result',
        'service',
        'registration',
        'refusal-notice',
        'return',
        'order',
        'notice',
        'collection',
        'presentation',
      ])
      .describe('What happens within the term. Example: result'),
    ...termShape,
    from: z
      .enum([
        'application',
        'application-moment',
        'submission',
        'registration',
        'receipt-by-agency',
        'receipt-by-centre',
        'issue',
        'not-stated',
      ])
      .describe('From when the term runs; application-moment: counted in minutes. Example: application'),
    without: uncounted,
    if: wordId.optional().describe('Condition, worded under `conditions`. Example: papers-incomplete'),
    channels: forChannels,
    cases: forCases,
    at,
  })
  .refine(oneBound, boundError);

/** One term of a standard. */
export type Deadline = z.output<typeof deadlineSchema>;

/** Cases or channels for which the document names no term of the result, though it names one for others. */
export const termlessSchema = z.strictObject({
  channels: forChannels,
  cases: forCases,
  read: notStated.shape.read,
});

/** Minutes at the counter. */
export const minutesSchema = z
  .strictObject({
    stage: z
      .enum(['before-service', 'submission', 'session', 'collection'])
      .describe(
        'When: before being served, at submission, during the service itself (a test), when collecting. Example: before-service',
      ),
    ...termShape,
    if: wordId.optional().describe('Condition, worded under `conditions`. Example: group-of-papers'),
    channels: forChannels,
    cases: forCases,
    at,
  })
  .refine(oneBound, boundError);

/** Waiting or serving minutes of a standard. */
export type Minutes = z.output<typeof minutesSchema>;

/** A window of dates: each year, or open at one end. */
export const windowSchema = z.strictObject({
  id: wordId.describe('Id of the window, worded under `windows`. Example: full-time'),
  what: z
    .enum(['application', 'intake', 'examination', 'enrolment', 'order'])
    .describe('What happens then: applications or papers are taken, examinations, ... Example: intake'),
  from: z
    .string()
    .regex(/^(\d{4}-)?\d\d-\d\d$/)
    .optional()
    .describe('First day, month-day, in quotes. Example: "06-20"'),
  to: z
    .string()
    .regex(/^(\d{4}-)?\d\d-\d\d$/)
    .optional()
    .describe('Last day, month-day, in quotes. Example: "08-20"'),
  channels: forChannels,
  cases: forCases,
  at,
});

/** A window of dates of a standard. */
export type DateWindow = z.output<typeof windowSchema>;

/** A least score, age or the like that decides. */
export const thresholdSchema = z.strictObject({
  id: wordId.describe('Id of the threshold, worded under `thresholds`. Example: national-universities'),
  value: z.number().describe('The number. Example: 70'),
  unit: z
    .enum(['points', 'age', 'years', 'months', 'percent', 'people', 'children', 'marks'])
    .describe('What is counted; age: years of age. Example: points'),
  bound: z.enum(['at-least', 'at-most', 'above']).describe('Least, most, or more than. Example: at-least'),
  exams: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Of how many examinations the points are the sum, when the document says it. Example: 2'),
  scale: z
    .number()
    .positive()
    .optional()
    .describe('Most points of one examination, when the document says it. Example: 100'),
  cases: forCases,
  at,
});

/** A bound that decides. */
export type Threshold = z.output<typeof thresholdSchema>;

/** A list of terms, or the statement that the document has none. */
export const deadlines = z.union([z.array(deadlineSchema).min(1), notStated]);

/** A list of minutes, or the statement that the document has none. */
export const minutes = z.union([z.array(minutesSchema).min(1), notStated]);
