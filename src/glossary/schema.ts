import { z } from 'zod';
import { bothLanguages } from '#i18n/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

const spellings = z
  .array(z.string().min(2))
  .min(1)
  .optional()
  .describe(
    'How the term looks in running text: beginnings of its words, without endings; left out: as it is written. Example: [электронн подпис]',
  );

/** A word that has to be explained. */
export const termSchema = z.strictObject({
  id: wordId.describe('Id of the term, part of an address. Example: digital-signature'),
  term: bothLanguages.describe('The term. Example: { kk: ЭЦҚ, ru: ЭЦП }'),
  means: bothLanguages.describe('What it is, in plain words.'),
  find: z
    .strictObject({ kk: spellings, ru: spellings })
    .optional()
    .describe('By what the term is found in texts. Example: { ru: [ЭЦП, электронн подпис] }'),
});

/** The file content/glossary.yaml. */
export const glossarySchema = z.array(termSchema).min(1);

/** A word that has to be explained. */
export type Term = z.output<typeof termSchema>;
