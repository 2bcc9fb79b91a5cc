import { z } from 'zod';
import { languageTag } from '#i18n/schema.ts';

/** An id in the content: small Latin letters, digits and hyphens. */
export const wordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'small Latin letters, digits and hyphens' })
  .describe('An id: small Latin letters, digits and hyphens. Example: power-of-attorney');

/**
 * The lists of shared words, one file each in content/vocabulary. A standard may also say any of them in its own
 * words, under the same key in kk.mdx and ru.mdx.
 */
export const vocabularyLists = [
  'papers',
  'indicators',
  'receipt-items',
  'principles',
  'refusals',
  'addressees',
  'premises',
  'blanks',
  'information',
  'complaint-items',
  'custody',
] as const;

/** The name of one list of shared words. */
export type VocabularyList = (typeof vocabularyLists)[number];

/** One shared word: both languages, and in which of them the wording is the official one. */
const vocabularyWord = z.strictObject({
  kk: z.string().min(1).describe('Қазақша. Мысалы: сенімхаттың көшірмесі'),
  ru: z.string().min(1).describe('По-русски. Например: доверенность'),
  official: z
    .array(languageTag)
    .optional()
    .describe('Languages in which this is the official name; left out when the words are ours. Example: [ru]'),
});

/** One shared word. */
export type VocabularyWord = z.output<typeof vocabularyWord>;

/** One file of content/vocabulary: id -> word. */
export const vocabularySchema = z.record(wordId, vocabularyWord);

/** All lists of shared words. */
export type Vocabulary = { readonly [list in VocabularyList]: Readonly<Record<string, VocabularyWord>> };
