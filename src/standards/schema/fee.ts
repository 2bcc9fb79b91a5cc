import { z } from 'zod';
import { at, notStated } from '#acts/schema/place.ts';
import { wordId } from '#vocabulary/schema.ts';
import { forCases, forChannels } from './channel.ts';

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
  mrp: z.number().positive().describe('Price in monthly calculation indices (МРП / АЕК). Example: 3.2'),
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

const bank = z.strictObject({
  name: z.string().min(1).describe('Bank as printed. Example: АО Цеснабанк'),
  holder: z.string().min(1).describe('Holder of the account as printed. Example: РГКП НАЦ МОН РК'),
  account: z.string().min(1).describe('Account (ИИК) as printed. Example: KZ17998ВТВ0000002884'),
  bic: z.string().min(1).describe('Code of the bank (БИК) as printed. Example: TSESKZKA'),
  bin: z.string().optional().describe('БИН of the holder, in quotes. Example: "050640004360"'),
  rnn: z.string().optional().describe('РНН of the holder, in quotes. Example: "620200256368"'),
  kbe: z.string().optional().describe('Code of the beneficiary (Кбе), in quotes. Example: "16"'),
  at,
});

const payment = {
  methods: z
    .array(z.enum(['cash', 'transfer', 'card', 'payment-gateway']))
    .optional()
    .describe('How one pays. Example: [cash, transfer]'),
  payee: z
    .array(z.enum(['bank', 'cash-desk', 'provider']))
    .optional()
    .describe('Where one pays; provider: where the service is given. Example: [bank, cash-desk]'),
  to: wordId.optional().describe('Whose account, worded under `addressees`. Example: cadastre-enterprise'),
  proof: wordId.optional().describe('The paper that proves the payment. Example: payment-receipt'),
  bank: bank.optional().describe('Account printed in the document.'),
  reliefs: z.literal('none').optional().describe('The document says that there are no reliefs. Example: none'),
};

/** Of which time the index counts by which a sum is reckoned. */
export const indexOf = z
  .enum(['budget-year', 'payment-day'])
  .optional()
  .describe('Which МРП / АЕК counts: of the budget year or of the day of payment. Example: budget-year');

/** What the service costs. */
export const feeSchema = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('free'),
      at,
      except: z.array(wordId).optional(),
      'free-for': z
        .array(wordId)
        .min(1)
        .optional()
        .describe(
          'The document calls it free for these and is silent about others, worded under `conditions`. Example: [grant-contest]',
        ),
    }),
    z.strictObject({
      is: z.literal('paid'),
      tariffs: z.array(tariff).min(1).describe('The prices. Example: [{ id: legal-entity, mrp: 3.2, at: "a4:975" }]'),
      'free-for': z.array(wordId).optional().describe('Groups that pay nothing, worded under `conditions`.'),
      'index-of': indexOf,
      ...payment,
      at,
    }),
    z.strictObject({
      is: z.literal('elsewhere').describe('Paid; the amount stands in another document. Example: elsewhere'),
      where: wordId.describe('Where the amount stands, worded under `conditions`. Example: price-list'),
      ...payment,
      channels: forChannels,
      at,
    }),
    notStated,
  ])
  .describe('What it costs. Example: { is: free, at: "8:17470" }');

/** What a service costs. */
export type Fee = z.output<typeof feeSchema>;

/** A fee that someone pays, whether its amount stands here or elsewhere. */
export type PaidFee = Extract<Fee, { is: 'paid' | 'elsewhere' }>;
