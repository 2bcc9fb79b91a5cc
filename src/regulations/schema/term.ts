import { z } from 'zod';

const amount = z.number().positive();

/** A term inside a regulation: of a step or of a side rule. */
export const termSchema = z
  .strictObject({
    'at-most': amount.optional().describe('No more than this. Example: 3'),
    'at-least': amount.optional().describe('No less than this; of times: how often at least. Example: 2'),
    exactly: amount.optional().describe('The term without "no more than". Example: 1'),
    unit: z
      .enum(['minutes', 'hours', 'days', 'working-days', 'calendar-days', 'weeks', 'months', 'years', 'times-a-day'])
      .describe('What is counted; days when the document does not say which. Example: working-days'),
    from: z
      .enum(['application', 'papers-received', 'result-received', 'deadline', 'same-day'])
      .optional()
      .describe('From when it runs; deadline: counted back from it. Example: papers-received'),
    without: z
      .array(z.enum(['intake-day', 'issue-day']))
      .optional()
      .describe('Days that are not counted. Example: [intake-day, issue-day]'),
  })
  .refine(
    (term) => [term['at-most'], term['at-least'], term.exactly].filter((bound) => bound !== undefined).length === 1,
    {
      error: 'exactly one of at-most, at-least, exactly',
    },
  )
  .describe('A term. Example: { exactly: 3, unit: working-days, from: papers-received }');

/** A term inside a regulation. */
export type RegulationTerm = z.output<typeof termSchema>;
