import { z } from 'zod';

/** Where a fact stands in its document: `point:line` or `aN:line` for appendix N. */
export const place = z
  .string({ error: 'point and line in quotes' })
  .regex(/^(a?\d{1,3}(\.\d+)?|title|preamble|note):[1-9]\d*$/, { error: 'point:line' })
  .describe('Point and line of the source, in quotes; appendix 4 is a4. Example: "7:115" or "a4:975"');

/** One or several places of the source. */
export const at = z
  .union([place.transform((one) => [one]), z.array(place).min(1)])
  .describe('Where the document says it: point:line, in quotes. Example: "7:115" or ["11:147", "11:181"]');

/** One appendix or several, by number. */
export const appendixNumbers = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)]);

/** A value on which the document is silent; `at` names the points that were read for it. */
export const notStated = z.strictObject({
  is: z.literal('not-stated').describe('The document does not say it. Example: not-stated'),
  read: z
    .array(z.string().regex(/^a?\d{1,3}$/, { error: 'number of a point' }))
    .min(1)
    .describe('Points that were read and are silent, in quotes. Example: ["7"]'),
});
