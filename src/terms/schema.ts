import { z } from 'zod';

/** Units of a term. `days` are days of which the document does not say whether working or calendar. */
const termUnits = ['minutes', 'hours', 'days', 'working-days', 'calendar-days', 'weeks', 'months', 'years'] as const;

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

/** Days that do not count. */
export const uncounted = z
  .array(z.enum(['intake-day', 'issue-day']))
  .optional()
  .describe('Days that are not counted. Example: [intake-day, issue-day]');

/** True when exactly one of the bounds is given. */
export function oneBound(term: {
  'at-most'?: number | undefined;
  'at-least'?: number | undefined;
  exactly?: number | undefined;
}): boolean {
  return [term['at-most'], term['at-least'], term.exactly].filter((bound) => bound !== undefined).length === 1;
}

/** What to say of a term that `oneBound` refuses. */
export const boundError = { error: 'exactly one of at-most, at-least, exactly' };
