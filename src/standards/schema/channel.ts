import { z } from 'zod';
import { appendixNumbers, at } from '#acts/schema/place.ts';
import { officeKind } from '#offices/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

/** The ways to hand in an application. The ids are part of the public promise. */
export const channels = [
  'agency',
  'service-centre',
  'mobile-centre',
  'portal',
  'organisation',
  'university',
  'college',
  'school',
] as const;

/** The id of a channel. */
export type Channel = (typeof channels)[number];

/** The id of a channel, as the facts write it. */
export const channelId = z.enum(channels).describe('Where a person applies. Example: service-centre');

/** For which channels a fact holds; left out: for all of them. */
export const forChannels = z
  .array(channelId)
  .min(1)
  .optional()
  .describe('Channels for which this holds; left out: all. Example: [agency, service-centre]');

/** For which cases a fact holds; left out: for all of them. */
export const forCases = z
  .array(wordId)
  .min(1)
  .optional()
  .describe('Cases for which this holds; left out: all. Example: [duplicate]');

/** One channel of a standard: which offices serve it and who may choose which. */
export const channelSchema = z.strictObject({
  offices: z.array(officeKind).optional().describe('Kinds of offices that serve it. Example: [land-department]'),
  office: z
    .string()
    .optional()
    .describe(
      'Id of the office in content/offices, when it is the only one. Example: organisation-astana-testing-centre',
    ),
  appendix: appendixNumbers
    .optional()
    .describe('Appendix or appendices that list these offices, in quotes. Example: "1" or ["1", "2"]'),
  address: wordId
    .optional()
    .describe('Address of the only place as this very document has it, worded under `addresses`. Example: ministry'),
  by: z
    .enum([
      'residence',
      'plot-location',
      'organisation-location',
      'place-of-study',
      'free-choice',
      'anywhere',
      'only-one',
      'assigned',
      'not-stated',
    ])
    .describe(
      'Which office a person must choose; anywhere: no office at all, as on a portal; only-one: there is no second; assigned: another office names it. Example: plot-location',
    ),
  only: z
    .array(z.string())
    .optional()
    .describe('Regions where this channel works, when limited. Example: [astana, almaty]'),
  except: z
    .array(z.string())
    .optional()
    .describe('Regions where this channel does not work. Example: [astana, almaty]'),
  needs: z
    .array(z.enum(['digital-signature', 'account']))
    .optional()
    .describe('What the channel demands. Example: [digital-signature]'),
  url: z
    .union([z.string().transform((one) => [one]), z.array(z.string()).min(1)])
    .optional()
    .describe(
      'Address or addresses of the portal as printed. Example: www.e.gov.kz or [www.e.gov.kz, www.elicense.kz]',
    ),
  at,
});
