import { z } from 'zod';

const why = z
  .string()
  .min(15)
  .describe('Why it is left out, for the next author. Example: срок для органа, не для заявителя');

const figure = z.strictObject({
  what: z.literal('figure').describe('A number with its unit. Example: figure'),
  at: z
    .string({ error: 'point and line in quotes' })
    .regex(/^\d{1,3}(\.\d+)?:[1-9]\d*$/, { error: 'point:line' })
    .describe('Point and line of the source, in quotes. Example: "21:415"'),
  text: z.string().min(2).describe('The number with its unit as printed. Example: 2 рабочих дней'),
  why,
});

const point = z.strictObject({
  what: z.literal('point').describe('A whole point. Example: point'),
  point: z
    .string({ error: 'number of a point' })
    .regex(/^\d{1,3}$/, { error: 'number of a point' })
    .describe('Number of the point, in quotes. Example: "18"'),
  why,
});

/**
 * What a document says and the content knowingly leaves out: content/standards/<slug>/left-out.yaml. `npm run coverage`
 * asks for everything else.
 */
export const leftOutSchema = z
  .array(z.discriminatedUnion('what', [figure, point]))
  .describe('Example: [{ what: figure, at: "21:415", text: 2 рабочих дней, why: срок для органа, не для заявителя }]');

/** What a document says and the content leaves out. */
export type LeftOut = z.output<typeof leftOutSchema>;
