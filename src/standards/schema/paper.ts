import { z } from 'zod';
import { at } from '#acts/schema/place.ts';
import { paperForms } from '#vocabulary/paper-form.ts';
import { wordId } from '#vocabulary/schema.ts';
import { forCases } from './channel.ts';

const paperForm = z.enum(paperForms).optional().describe('In which form this channel takes it. Example: copy');

/** One row of the list of papers, in printed order. */
export const paperSchema = z
  .strictObject({
    paper: wordId.describe(
      'Id of the paper, worded in vocabulary/papers or under `papers`. Example: power-of-attorney',
    ),
    or: z
      .array(wordId)
      .min(1)
      .optional()
      .describe('Other papers, any one of which will do instead, worded like the paper. Example: [residence-permit]'),
    cases: forCases,
    if: wordId.optional().describe('Only under this condition, worded under `conditions`. Example: by-representative'),
    unless: wordId.optional().describe('Not under this condition, worded under `conditions`. Example: has-bin'),
    thresholds: z
      .array(wordId)
      .min(1)
      .optional()
      .describe('Only past these bounds, an age for example; ids of `thresholds`. Example: [child-consents]'),
    agency: paperForm,
    'service-centre': paperForm,
    'mobile-centre': paperForm,
    portal: paperForm,
    organisation: paperForm,
    university: paperForm,
    college: paperForm,
    school: paperForm,
    copies: z.number().int().positive().optional().describe('How many. Example: 4'),
    'certified-by': wordId
      .optional()
      .describe('Who certifies the copy, when the document says it, worded under `addressees`. Example: vice-rector'),
    form: z.string().optional().describe('Slug of its blank in content/forms. Example: land-use-act-application'),
    at,
  })
  .describe('Example: { paper: power-of-attorney, if: by-representative, agency: copy, at: "11:149" }');

/** One row of the list of papers. */
export type Paper = z.output<typeof paperSchema>;
