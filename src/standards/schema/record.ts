import { z } from 'zod';
import { at } from '#acts/schema/place.ts';
import { boundError, oneBound, termShape } from '#terms/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

/** One quality indicator; its values are strings as printed, an empty cell is left out. */
export const indicatorSchema = z.strictObject({
  id: wordId.describe('The indicator, worded in vocabulary/indicators. Example: timely'),
  group: z
    .enum(['timeliness', 'quality', 'accessibility', 'complaints', 'courtesy', 'other'])
    .describe('Heading of its group. Example: timeliness'),
  number: z.string().optional().describe('Number as printed, in quotes. Example: "1.1"'),
  within: z
    .strictObject(termShape)
    .refine(oneBound, boundError)
    .optional()
    .describe('The time that the indicator itself names. Example: { at-most: 40, unit: minutes }'),
  normative: z.string().optional().describe('Normative value as printed, in quotes. Example: "100"'),
  target: z.string().optional().describe('Target value as printed, in quotes. Example: "98"'),
  current: z.string().optional().describe('Current value as printed, in quotes. Example: "95"'),
  at,
});

/** One appendix of the document, in printed order. */
export const appendixSchema = z
  .strictObject({
    n: z.string().describe('Number of the appendix, in quotes. Example: "1"'),
    what: z
      .enum([
        'offices',
        'application',
        'result',
        'receipt',
        'submission-receipt',
        'contract',
        'register',
        'indicators',
        'fees',
        'scheme',
        'contacts',
        'paper',
        'other',
      ])
      .describe('What it holds; paper: the blank of a paper that others give to the applicant. Example: offices'),
    table: z.string().optional().describe('Its table in content/tables. Example: permanent-land-use-act/1'),
    form: z.string().optional().describe('Slug of its blank in content/forms. Example: land-use-act-application'),
    missing: z.literal(true).optional().describe('The document refers to it but does not hold it. Example: true'),
    at,
  })
  .describe('Example: { n: "1", what: offices, table: permanent-land-use-act/1, at: "a1:282" }');

/** A place where a reader would act differently, worded under `notes`. */
export const noteSchema = z.strictObject({
  id: wordId.describe('Id of the note, worded under `notes`. Example: minutes-differ'),
  about: z.enum(['term', 'papers', 'fee', 'office', 'right']).describe('What it touches. Example: papers'),
  at,
});

/** A slip of the source that changes nothing for a reader, worded under `slips`. */
export const slipSchema = z.strictObject({
  id: wordId.describe('Id of the slip, worded under `slips`. Example: doubled-verb'),
  at,
});

/** Act and articles on which the service rests. */
export const basisSchema = z.strictObject({
  act: z.string().describe('Id of the act in acts.yaml. Example: land-code-2003'),
  articles: z.array(z.string()).optional().describe('Articles and points as printed, in quotes. Example: ["34", "43"]'),
  at,
});

/** Who sets the target values of the indicators and how often. */
export const targetSetterSchema = z.strictObject({
  by: wordId.describe('Who, worded in vocabulary/addressees. Example: land-agency-chairman'),
  every: z.enum(['year']).optional().describe('How often. Example: year'),
  at,
});
