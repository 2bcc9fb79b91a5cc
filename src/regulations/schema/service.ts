import { z } from 'zod';
import { at } from '#acts/schema/place.ts';
import { officeKind } from '#offices/schema.ts';
import { paperForms } from '#vocabulary/paper-form.ts';
import { wordId } from '#vocabulary/schema.ts';
import { forCases } from './term.ts';

/** A side of the service with the offices that take it, named by an appendix. */
export const sideSchema = z.strictObject({
  offices: z.array(officeKind).min(1).describe('Kinds of its offices. Example: [service-centre]'),
  appendix: z.string().optional().describe('Appendix that lists these offices, in quotes. Example: "2"'),
  at,
});

/** A thing that is said and worded by its id, with an address or a telephone as printed. */
export const saidSchema = z.strictObject({
  id: wordId.describe('What is said, worded under the name of the list. Example: centre-site'),
  url: z.string().optional().describe('Address of the site as printed. Example: www.con.gov.kz'),
  telephone: z.string().optional().describe('Telephone as printed, in quotes. Example: "1414"'),
  at,
});

/** What a person gets in the end. */
export const resultSchema = z.strictObject({
  id: wordId.describe('Id of the result, worded under `results`. Example: certificate'),
  medium: z
    .array(z.enum(['paper', 'electronic']))
    .min(1)
    .describe('On paper or electronic. Example: [paper]'),
  at,
});

/** One row of the list of papers, in printed order. */
export const paperSchema = z.strictObject({
  paper: wordId.describe('Id of the paper, worded in vocabulary/papers or under `papers`. Example: technical-passport'),
  cases: forCases,
  if: wordId.optional().describe('Only under this condition, worded under `conditions`. Example: by-representative'),
  as: z.enum(paperForms).optional().describe('In which form, when the document says it. Example: copy'),
  form: z
    .string()
    .optional()
    .describe('Slug of its blank or letter in content/forms. Example: property-address-certificate-letter'),
  at,
});

/** Whether the service costs anything. */
export const feeSchema = z.strictObject({
  is: z.enum(['free', 'as-the-standard']).describe('Free, or paid as the standard says. Example: free'),
  at,
});

/** Hours in which the service is given. */
export const hoursSchema = z.strictObject({
  open: z.string().min(2).describe('Hours in OSM notation. Example: Mo-Sa 09:00-20:00; PH off'),
  at,
});

/** What the receipt given at submission says. */
export const receiptSchema = z.strictObject({
  items: z
    .array(wordId)
    .min(1)
    .describe('What it says, worded in vocabulary/receipt-items. Example: [number-and-date]'),
  at,
});
