import { z } from 'zod';
import { wordId } from '#vocabulary/schema.ts';
import { forCases, forChannels } from './channel.ts';
import { at } from './place.ts';

/** A ground for refusing to accept, returning, refusing the service. Five different things, five lists. */
export const groundSchema = z.strictObject({
  id: wordId.describe('The ground, worded in vocabulary/refusals or under `refusals`. Example: papers-incomplete'),
  act: z
    .string()
    .optional()
    .describe('Act that holds the grounds, when the document refers to it. Example: law-2007-01-11'),
  article: z.string().optional().describe('Article of that act, in quotes. Example: "40"'),
  channels: forChannels,
  cases: forCases,
  at,
});

/** A cause of suspension and what ends it. */
export const suspensionSchema = z.strictObject({
  id: wordId.describe('The cause, worded in vocabulary/refusals or under `refusals`. Example: court-decision'),
  until: wordId.describe('What ends it, worded under `conditions`. Example: circumstances-clear'),
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

const contact = z
  .strictObject({
    appendix: z.string().optional().describe('Appendix that holds address and telephone, in quotes. Example: "8"'),
    telephone: z.string().optional().describe('Telephone as printed, in quotes. Example: "1414"'),
    address: wordId.optional().describe('Address, worded under `addresses`. Example: ministry'),
    url: z.string().optional().describe('Site as printed. Example: www.educontrol.kz'),
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

/** One way to complain. */
export type Complaint = z.output<typeof complaintSchema>;
