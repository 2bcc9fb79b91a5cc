import { z } from 'zod';
import { bothLanguages, languageTag } from '#i18n/schema.ts';
import { wordId } from '#vocabulary/schema.ts';
import { actId } from '../schema.ts';
import { at } from './place.ts';

const difference = z.strictObject({
  about: z
    .enum(['provider', 'place', 'recipients', 'form', 'result'])
    .describe('Which column of the row the standard contradicts. Example: place'),
  at: at.describe('Point and line of the standard. Example: "1:17458"'),
  kk: z
    .string()
    .min(10)
    .describe('Екі жақтың айтқаны, өз сөзіңізбен. Мысалы: Тізілімде ..., стандарттың 1-тармағында ...'),
  ru: z.string().min(10).describe('Что говорят обе стороны, своими словами. Example: В реестре ..., в пункте 1 ...'),
});

const row = z.strictObject({
  number: z.number().int().positive().describe('Number in the register. Example: 182'),
  line: z.number().int().positive().describe('Line of the source with this number. Example: 49'),
  standard: wordId.describe(
    'Slug of the standard, whether the catalogue holds it yet or not. Example: bolashak-scholarship',
  ),
  title: bothLanguages.describe('Name of the service; official in the language of the register.'),
  starred: z.literal(true).optional().describe('An asterisk stands after the printed name. Example: true'),
  recipients: z
    .array(z.enum(['individuals', 'legal-entities']))
    .min(1)
    .describe('Who may apply, as the row says. Example: [individuals]'),
  agency: wordId.describe('The ministry of the row, worded under `bodies`. Example: ministry'),
  provider: wordId.describe('Who gives the service, worded under `bodies`. Example: universities'),
  place: wordId.describe('Where people apply, worded under `bodies`. Example: service-centres'),
  forms: z
    .array(z.enum(['paper', 'electronic']))
    .min(1)
    .describe('In which form the result comes. Example: [paper]'),
  result: wordId.describe('What people get, worded under `results`. Example: licence'),
  differences: z
    .array(difference)
    .min(1)
    .optional()
    .describe('Where the standard says something else. Left out when it does not.'),
});

/** content/register.yaml: one section of the register of services, as an act of the catalogue words it. */
export const registerSchema = z.strictObject({
  act: actId.describe('Act that words the section. Example: resolution-1119-2012'),
  amends: actId.describe('Act that approved the register. Example: resolution-745-2010'),
  source: z.string().min(1).describe('File of the source text. Example: education-1119.ru.txt'),
  language: languageTag.describe('Language in which the cells are official. Example: ru'),
  section: z.string().min(1).describe('Number of the section, in quotes. Example: "6"'),
  title: bothLanguages.describe('Title of the section.'),
  at,
  without: z
    .array(
      z.strictObject({
        standard: wordId.describe('Slug of the standard. Example: kindergarten-queue'),
        title: bothLanguages.describe('Name of the service.'),
      }),
    )
    .optional()
    .describe('Standards of the same act that have no row.'),
  bodies: z.record(wordId, bothLanguages).describe('Cells that name bodies, as printed and in our translation.'),
  results: z
    .record(wordId, bothLanguages)
    .describe('Cells that name results. Example: { licence: { kk: ..., ru: ... } }'),
  rows: z.array(row).min(1).describe('The rows in printed order.'),
});

/** One section of the register of services. */
export type Register = z.output<typeof registerSchema>;
