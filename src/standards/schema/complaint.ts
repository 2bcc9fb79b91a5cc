import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { appendixNumbers, at } from '#acts/schema/place.ts';
import { boundError, oneBound, termShape } from '#terms/schema.ts';
import { wordId } from '#vocabulary/schema.ts';
import { forChannels } from './channel.ts';

const contact = z
  .strictObject({
    appendix: appendixNumbers
      .optional()
      .describe('Appendix that holds address and telephone, in quotes; a list for several. Example: "8"'),
    telephone: z.string().optional().describe('Telephone as printed, in quotes. Example: "1414"'),
    further: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Telephones printed after it without the code, which they share. Example: [73-17-43, 73-17-44]'),
    address: wordId.optional().describe('Address, worded under `addresses`. Example: ministry'),
    url: z.string().optional().describe('Site as printed. Example: www.educontrol.kz'),
    email: z.string().optional().describe('E-mail as printed. Example: info@educontrol.kz'),
    office: z.string().optional().describe('Id of the office in content/offices. Example: service-centre-astana'),
  })
  .describe('How to reach the addressee. Example: { appendix: "8" }');

/** One way to complain. */
export const complaintSchema = z.strictObject({
  stage: z
    .enum(['explanation', 'result', 'service', 'provider', 'court'])
    .describe('Explain the order, disagree with the result, bad service, the provider itself, court. Example: result'),
  to: wordId.optional().describe('Addressee, worded in vocabulary/addressees. Example: head-of-agency'),
  contact: contact.optional(),
  open: z.string().optional().describe('Own hours for complaints in OSM notation. Example: Mo-Fr 09:00-18:00'),
  channels: forChannels,
  at,
});

/** In which ways a complaint may come. */
export const complaintWaySchema = z.strictObject({
  how: z
    .array(z.enum(['oral', 'written', 'in-person', 'post', 'telephone', 'electronic', 'portal']))
    .min(1)
    .describe('Ways that the document names. Example: [in-person, post]'),
  channels: forChannels,
  at,
});

const answerTerm = z
  .strictObject({
    ...termShape,
    if: wordId.optional().describe('Condition, worded under `conditions`. Example: no-study-needed'),
    at,
  })
  .refine(oneBound, boundError);

const answerWay = z.enum(['post', 'email', 'in-person', 'account']);

/** How and when a complaint is answered. */
export const complaintAnswerSchema = z.strictObject({
  act: actId.optional().describe('Act that sets the time. Example: law-appeals-2007'),
  terms: z
    .array(answerTerm)
    .optional()
    .describe('Time to answer. Example: [{ exactly: 30, unit: calendar-days, at: "25:270" }]'),
  'by-law': z
    .literal(true)
    .optional()
    .describe('The document leaves order and time to the legislation and names no act. Example: true'),
  by: z
    .union([answerWay.transform((one) => [one]), z.array(answerWay).min(1)])
    .optional()
    .describe('How the answer comes; one of several. Example: post or [post, email]'),
  at,
});
