import { z } from 'zod';
import { wordId } from '#vocabulary/schema.ts';
import { forCases, forChannels } from './channel.ts';
import { at, notStated } from './place.ts';

const coefficient = z
  .strictObject({
    'up-to': z.number().positive().optional().describe('Area up to and including this. Example: 100'),
    above: z.number().positive().optional().describe('Area above this. Example: 1000'),
    times: z.number().positive().describe('The price is multiplied by this. Example: 1.1'),
  })
  .refine((c) => (c['up-to'] === undefined) !== (c.above === undefined), { error: 'exactly one of up-to, above' });

const tariff = z.strictObject({
  id: wordId.describe('Who or what is charged, worded under `tariffs`. Example: legal-entity'),
  who: z
    .array(z.enum(['individuals', 'legal-entities']))
    .optional()
    .describe('Whom the line concerns, when the document says it. Example: [legal-entities]'),
  mrp: z.number().positive().optional().describe('Price in monthly calculation indices (МРП / АЕК). Example: 3.2'),
  tenge: z.number().positive().optional().describe('Price in tenge, when the document prints tenge. Example: 500'),
  area: z
    .strictObject({
      unit: z.literal('hectares').describe('Unit of the area. Example: hectares'),
      'up-to': z.number().positive().describe('The price holds up to this area. Example: 0.5'),
      coefficients: z.array(coefficient).min(1).describe('Larger areas. Example: [{ up-to: 1, times: 1.1 }]'),
    })
    .optional()
    .describe('How the price grows with the area of the plot.'),
  cases: forCases,
  at,
});

/** One line of the price: for whom, how many МРП, how it grows with the area. */
export type Tariff = z.output<typeof tariff>;

/** What the service costs. */
export const feeSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('free'), at, except: z.array(wordId).optional() }),
    z.strictObject({
      is: z.literal('paid'),
      tariffs: z.array(tariff).min(1).describe('The prices. Example: [{ id: legal-entity, mrp: 3.2, at: "a4:975" }]'),
      'free-for': z.array(wordId).optional().describe('Groups that pay nothing, worded under `conditions`.'),
      'index-of': z
        .enum(['budget-year', 'payment-day'])
        .optional()
        .describe('Which МРП / АЕК counts: of the budget year or of the day of payment. Example: budget-year'),
      methods: z
        .array(z.enum(['cash', 'transfer', 'card', 'payment-gateway']))
        .optional()
        .describe('How one pays. Example: [cash, transfer]'),
      payee: z
        .array(z.enum(['bank', 'cash-desk']))
        .optional()
        .describe('Where one pays. Example: [bank, cash-desk]'),
      to: wordId.optional().describe('Whose account, worded under `addressees`. Example: cadastre-enterprise'),
      proof: wordId.optional().describe('The paper that proves the payment. Example: payment-receipt'),
      at,
    }),
    z.strictObject({
      is: z.literal('elsewhere').describe('Paid; the amount stands in another document. Example: elsewhere'),
      where: wordId.describe('Where the amount stands, worded under `conditions`. Example: price-list'),
      channels: forChannels,
      at,
    }),
    notStated,
  ])
  .describe('What it costs. Example: { is: free, at: "8:17470" }');

/** What a service costs. */
export type Fee = z.output<typeof feeSchema>;
