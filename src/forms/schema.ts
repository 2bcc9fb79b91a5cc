import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { languageTag } from '#i18n/schema.ts';
import { disagreements } from './schema/agreement.ts';
import { block } from './schema/block.ts';
import { ownWords } from './schema/words.ts';

/** What a form is for. A letter is ours: the document asks for one in free form, or only says what it must hold. */
export const formKinds = [
  'application',
  'result',
  'receipt',
  'contract',
  'register',
  'medical',
  'third-party',
  'letter',
] as const;

/** Who writes on it. */
export const formFillers = ['applicant', 'agency', 'bank', 'school', 'doctor', 'third-party', 'both-parties'] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'small Latin letters, digits and hyphens' });

const source = z.strictObject({
  document: z.string().min(1).describe('The source document. Example: land-use-act-1392.ru.txt'),
  lines: z
    .tuple([z.number().int().positive(), z.number().int().positive()])
    .refine(([from, to]) => from <= to, { error: 'the first line before the last' })
    .describe('First and last line in the document. Example: [1033, 1102]'),
});

const translation = z.union([
  z.literal('ours').describe('The other language is our translation. Example: ours'),
  z.strictObject({ published: z.url().describe('Address of the published text. Example: https://adilet.zan.kz/kaz/') }),
]);

/** One form as it stands in content/forms/<slug>.yaml. */
export const formSchema = z
  .strictObject({
    kind: z.enum(formKinds).describe('What the form is. Example: application'),
    language: languageTag.describe('The language of the document; only there the wording is official. Example: ru'),
    translation: translation
      .optional()
      .describe(
        'What the other language is: ours, or { published: address }; a letter has none, both languages are our words. Example: ours',
      ),
    act: actId.describe('The act that approves the form, from acts.yaml. Example: resolution-1392-2012'),
    services: z
      .array(slug)
      .describe(
        'Slugs of the standards and regulations it belongs to; empty for a letter that suits every service. Example: [permanent-land-use-act]',
      ),
    appendix: z.string().min(1).optional().describe('Number of the appendix, in quotes. Example: "6"'),
    source: source
      .optional()
      .describe(
        'Where the form stands, or where the document asks for the letter. Example: { document: land-use-act-1392.ru.txt, lines: [1033, 1102] }',
      ),
    name: ownWords.describe(
      'What the form is called in lists. Example: { ru: Заявление о выдаче акта, kk: Акт беру туралы өтініш }',
    ),
    purpose: ownWords.describe(
      'What it is for, one sentence. Example: { ru: Подайте, чтобы получить акт, kk: Акт алу үшін беріңіз }',
    ),
    'filled-by': z.enum(formFillers).describe('Who fills it in. Example: applicant'),
    sheet: z.enum(['portrait', 'landscape']).default('portrait').describe('How the A4 sheet lies. Example: portrait'),
    dense: z
      .boolean()
      .default(false)
      .describe('Prints smaller, with the rules closer, so that a long form takes fewer sheets. Example: true'),
    pages: z.number().int().min(1).max(12).default(1).describe('How many A4 pages the blank form takes. Example: 1'),
    'added-rules': z
      .number()
      .int()
      .nonnegative()
      .default(0)
      .describe(
        'How many blanks we added where the document asks in words only, without a rule; the page says so. Example: 3',
      ),
    notes: z
      .array(ownWords)
      .optional()
      .describe('Slips of the document that we keep. Example: [{ ru: В одном экземпляре РНН, kk: Бір данада СТН }]'),
    blocks: z.array(block).min(1).describe('The paper, piece by piece, in printed order.'),
  })
  .superRefine((form, context) => {
    for (const key of ['translation', 'source'] as const) {
      if (form.kind !== 'letter' && form[key] === undefined)
        context.addIssue({ code: 'custom', path: [key], message: `only a letter may go without ${key}` });
    }
    if (form.kind === 'letter' && form.translation !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['translation'],
        message: 'a letter is our own words in both languages; leave it out',
      });
    if (form.kind !== 'letter' && form.services.length === 0)
      context.addIssue({ code: 'custom', path: ['services'], message: 'name at least one service' });
    for (const { path, message } of disagreements(form.blocks))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

/** One form. */
export type Form = z.output<typeof formSchema>;
export type { Block } from './schema/block.ts';
export type { Field, InlineField } from './schema/field.ts';
export type { Words } from './schema/words.ts';
