import { z } from 'zod';
import { at } from '#acts/schema/place.ts';
import { wordId } from '#vocabulary/schema.ts';
import { forCases, forChannels } from './channel.ts';

/** A ground for refusing to accept, returning, refusing the service. Five different things, five lists. */
export const groundSchema = z.strictObject({
  id: wordId.describe('The ground, worded in vocabulary/refusals or under `refusals`. Example: papers-incomplete'),
  act: z
    .string()
    .optional()
    .describe('Act that holds the grounds, when the document refers to it. Example: law-2007-01-11'),
  article: z.string().optional().describe('Article of that act, in quotes. Example: "40"'),
  thresholds: z
    .array(wordId)
    .min(1)
    .optional()
    .describe(
      'Thresholds that were not reached, when this is the ground; ids of `thresholds`. Example: [each-subject]',
    ),
  'apply-again': z
    .literal(true)
    .optional()
    .describe('Whether the document says that one may apply again after mending it. Example: true'),
  channels: forChannels,
  cases: forCases,
  at,
});

/** A ground of one of the three. */
export type Ground = z.output<typeof groundSchema>;

/** A cause of suspension and what ends it. */
export const suspensionSchema = z.strictObject({
  id: wordId.describe('The cause, worded in vocabulary/refusals or under `refusals`. Example: court-decision'),
  until: wordId
    .optional()
    .describe(
      'What ends it, worded under `conditions`; left out when the document does not say it. Example: circumstances-clear',
    ),
  channels: forChannels,
  cases: forCases,
  at,
});

/** The service counts as given when the office stays silent. */
export const tacitApprovalSchema = z.strictObject({
  of: wordId.describe('The result that counts as given. Example: act'),
  cases: forCases,
  at,
});

/** How a person learns that papers were not taken, were returned, or that the service was refused. */
export const refusalAnswerSchema = z.strictObject({
  of: z.enum(['acceptance', 'return', 'service']).describe('What is refused. Example: service'),
  how: z.enum(['letter', 'receipt', 'electronic', 'oral']).describe('How the answer comes. Example: letter'),
  items: z
    .array(wordId)
    .min(1)
    .describe('What it says, worded in vocabulary/receipt-items. Example: [reason-of-refusal]'),
  channels: forChannels,
  at,
});

/** The notice of a suspension. */
export const suspensionNoticeSchema = z.strictObject({
  items: z
    .array(wordId)
    .min(1)
    .describe('What the written notice says, worded in vocabulary/receipt-items. Example: [next-steps]'),
  recorded: z
    .literal(true)
    .optional()
    .describe('Whether the suspension is entered in a registration book. Example: true'),
  at,
});
