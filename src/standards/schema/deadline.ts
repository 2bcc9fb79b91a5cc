import { z } from 'zod';
import { wordId } from '#vocabulary/schema.ts';
import { forCases, forChannels } from './channel.ts';
import { at, notStated } from './place.ts';

/** Units of a term. `days` are days of which the document does not say whether working or calendar. */
export const termUnits = [
  'minutes',
  'hours',
  'days',
  'working-days',
  'calendar-days',
  'weeks',
  'months',
  'years',
] as const;

/** A unit of a term. */
export type TermUnit = (typeof termUnits)[number];

const amount = z.number({ error: 'a number' }).positive();

/** The bound and the unit of a term; exactly one bound is given (checked by `oneBound`). */
export const termShape = {
  'at-most': amount.optional().describe('No more than this. Example: 30'),
  'at-least': amount.optional().describe('No less than this, when the document really says so. Example: 6'),
  exactly: amount.optional().describe('The term without "no more than". Example: 6'),
  unit: z
    .enum(termUnits)
    .describe('working-days, calendar-days, days (kind not said), minutes ... Example: working-days'),
};

/** True when exactly one of the bounds is given. */
export function oneBound(term: {
  'at-most'?: number | undefined;
  'at-least'?: number | undefined;
  exactly?: number | undefined;
}): boolean {
  return [term['at-most'], term['at-least'], term.exactly].filter((bound) => bound !== undefined).length === 1;
}

const boundError = { error: 'exactly one of at-most, at-least, exactly' };

/** A term within which something happens. */
export const deadlineSchema = z
  .strictObject({
    what: z
      .enum(['result', 'registration', 'refusal-notice', 'return', 'order', 'notice', 'collection'])
      .describe('What happens within the term. Example: result'),
    ...termShape,
    from: z
      .enum([
        'application',
        'submission',
        'registration',
        'receipt-by-agency',
        'receipt-by-centre',
        'issue',
        'not-stated',
      ])
      .describe('From when the term runs. Example: application'),
    without: z
      .array(z.enum(['intake-day', 'issue-day']))
      .optional()
      .describe('Days that are not counted. Example: [intake-day, issue-day]'),
    if: wordId.optional().describe('Condition, worded under `conditions`. Example: papers-incomplete'),
    channels: forChannels,
    cases: forCases,
    at,
  })
  .refine(oneBound, boundError);

/** One term of a standard. */
export type Deadline = z.output<typeof deadlineSchema>;

/** Minutes at the counter. */
export const minutesSchema = z
  .strictObject({
    stage: z
      .enum(['before-service', 'submission', 'collection'])
      .describe('When: before being served, at submission, when collecting. Example: before-service'),
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
  what: z.enum(['intake', 'examination', 'enrolment', 'order']).describe('What happens then. Example: intake'),
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

/** A least score, age or the like that decides. */
export const thresholdSchema = z.strictObject({
  id: wordId.describe('Id of the threshold, worded under `thresholds`. Example: national-universities'),
  value: z.number().describe('The number. Example: 70'),
  unit: z.enum(['points', 'years', 'percent', 'people', 'marks']).describe('What is counted. Example: points'),
  bound: z.enum(['at-least', 'at-most', 'above']).describe('Least, most, or more than. Example: at-least'),
  cases: forCases,
  at,
});

/** A list of terms, or the statement that the document has none. */
export const deadlines = z.union([z.array(deadlineSchema).min(1), notStated]);

/** A list of minutes, or the statement that the document has none. */
export const minutes = z.union([z.array(minutesSchema).min(1), notStated]);
