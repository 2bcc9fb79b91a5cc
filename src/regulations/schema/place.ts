import { z } from 'zod';

const place = z
  .string()
  .regex(/^(a?\d{1,3}(\.\d+)?|title|preamble|note):[1-9]\d*$/, { error: 'point:line' })
  .describe('Point and line of the source, in quotes; appendix 2 is a2. Example: "10:217" or "a2:480"');

/** One or several places of the source. */
export const at = z
  .union([place.transform((one) => [one]), z.array(place).min(1)])
  .describe('Where the document says it: point:line, in quotes. Example: "10:217" or ["10:217", "14:290"]');
