import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { appendixNumbers, at } from '#acts/schema/place.ts';
import { officeKind } from '#offices/schema.ts';
import { boundError, oneBound, termShape } from '#terms/schema.ts';
import { wordId } from '#vocabulary/schema.ts';
import { channelId, forCases, forChannels } from './channel.ts';
import { indexOf } from './fee.ts';

/** Hours of a channel: OSM opening_hours text, round the clock, or the organisation's own schedule. */
export const hoursSchema = z
  .strictObject({
    channel: channelId,
    purpose: z
      .enum(['service', 'intake', 'receipt', 'issue', 'complaints'])
      .describe('What these hours are for. Example: service'),
    open: z
      .string()
      .min(2)
      .optional()
      .describe('Hours in OSM notation; 24/7 is round the clock. Example: Mo-Fr 09:00-13:00,14:00-18:00; PH off'),
    appendix: appendixNumbers
      .optional()
      .describe('Appendix whose rows print the hours of each office, in quotes. Example: ["1", "2"]'),
    'own-schedule': z.literal(true).optional().describe('By the schedule of the organisation itself. Example: true'),
    'at-least': z
      .strictObject({
        hours: z.number().positive().describe('Hours. Example: 6'),
        per: z.enum(['week', 'visit']).describe('In which time. Example: week'),
      })
      .optional()
      .describe('Least time in one settlement. Example: { hours: 6, per: week }'),
    queue: z.enum(['live', 'electronic', 'appointment']).optional().describe('Kind of queue. Example: electronic'),
    booking: z.boolean().optional().describe('Whether prior booking exists. Example: false'),
    during: z
      .enum(['school-year', 'calendar-year'])
      .optional()
      .describe('In which part of the year, when the document says it. Example: school-year'),
    lunch: z
      .literal('not-stated')
      .optional()
      .describe('There is a lunch break, its hours are not printed. Example: not-stated'),
    'days-off': actId.optional().describe('Act by which the days off are known. Example: law-holidays-2001'),
    telephones: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Telephones for booking as printed, in quotes. Example: ["8(7172) 518306"]'),
    'fast-track': z.boolean().optional().describe('Whether expedited service exists. Example: false'),
    at,
  })
  .refine((h) => h.open !== undefined || h['own-schedule'] === true, { error: 'open or own-schedule' });

/** Hours of a channel for one purpose. */
export type Hours = z.output<typeof hoursSchema>;

/** What a person gets in the end. */
export const resultSchema = z.strictObject({
  id: wordId.describe('Id of the result, worded under `results`. Example: act'),
  medium: z
    .array(z.enum(['paper', 'electronic']))
    .min(1)
    .optional()
    .describe('On paper or electronic; left out when the document does not say. Example: [paper]'),
  form: z.string().optional().describe('Slug of its template in content/forms. Example: guardianship-certificate'),
  amount: z
    .strictObject({
      mrp: z.number().positive().describe('Sum in monthly calculation indices (МРП / АЕК). Example: 2000'),
      'index-of': indexOf,
    })
    .optional()
    .describe('Money that a person gets. Example: { mrp: 2000, index-of: budget-year }'),
  'valid-until': z
    .enum(['school-year', 'written-date'])
    .optional()
    .describe('Valid to the end of the school year, or to the date written in it. Example: school-year'),
  channels: forChannels,
  cases: forCases,
  at,
});

/** How long a result is valid. */
export const validitySchema = z
  .strictObject({
    result: z
      .union([wordId.transform((one) => [one]), z.array(wordId).min(1)])
      .describe('Id of the result, or ids of several. Example: certificate'),
    ...termShape,
    from: z.enum(['issue']).optional().describe('From when it runs, where the document says it. Example: issue'),
    at,
  })
  .refine(oneBound, boundError);

/** How the result is handed over. */
export const deliverySchema = z.strictObject({
  how: z.enum(['in-person', 'representative', 'post', 'account', 'courier']).describe('How. Example: in-person'),
  needs: z.array(wordId).optional().describe('Papers to show then. Example: [receipt, identity-document]'),
  recorded: z.literal(true).optional().describe('Whether the issue is entered in a journal. Example: true'),
  channels: forChannels,
  at,
});

/** How long an uncollected result waits and where it goes then. */
export const storageSchema = z
  .strictObject({
    ...termShape,
    then: wordId
      .optional()
      .describe(
        'Where it goes next, worded in vocabulary/custody; left out when the document does not say it. Example: agency',
      ),
    channels: forChannels,
    at,
  })
  .refine(oneBound, boundError);

/** What the receipt given at submission says. */
export const receiptSchema = z.strictObject({
  channels: forChannels,
  items: z
    .array(wordId)
    .min(1)
    .optional()
    .describe(
      'What it says, worded in vocabulary/receipt-items; left out when the document does not say. Example: [number-and-date]',
    ),
  form: z.string().optional().describe('Slug of its template in content/forms.'),
  to: z
    .array(z.enum(['account', 'email']))
    .min(1)
    .optional()
    .describe('Where an electronic receipt is sent; one of several. Example: [account, email]'),
  recorded: z
    .literal(true)
    .optional()
    .describe('Whether the application is entered in a registration book. Example: true'),
  at,
});

/** A thing said about the rooms, the blanks, the intake, or where to read about the service. */
export const saidOfChannel = z.strictObject({
  id: wordId.describe('What is said, worded in the vocabulary of this list. Example: ramps'),
  channels: forChannels,
  url: z.string().optional().describe('Address of the site as printed. Example: www.auzr.kz'),
  address: wordId.optional().describe('Where it is, worded under `addresses`. Example: child-rights-committee'),
  telephone: z.string().optional().describe('Telephone as printed, in quotes. Example: "1414"'),
  further: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Telephones printed after it without the code, which they share. Example: [73-17-43, 73-17-44]'),
  office: z
    .string()
    .optional()
    .describe('Id of the office in content/offices. Example: central-body-astana-child-rights'),
  at,
});

/** Somebody else who takes part in the service. */
export const providerSchema = saidOfChannel.extend({
  role: z
    .enum(['provides', 'organises', 'makes-result', 'supervises', 'takes-part'])
    .describe('What its part is. Example: makes-result'),
  offices: z.array(officeKind).optional().describe('Kinds of its offices. Example: [cadastre-enterprise]'),
  where: z
    .array(wordId)
    .min(1)
    .optional()
    .describe(
      'Which of its offices decides, where that is not the one a person goes to, worded under `conditions`. Example: [where-child-registered]',
    ),
  appendix: z.string().optional().describe('Appendix that lists these offices, in quotes. Example: "2"'),
});
