import { z } from 'zod';
import { bothLanguages, languageTag } from '#i18n/schema.ts';

/** A calendar date as people write it in the content: year-month-day. */
const calendarDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'date as year-month-day' })
  .describe('A date as year-month-day, in quotes or not. Example: 2012-11-01');

/** The id of a legal act: kind, number and year in Latin letters. */
export const actId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'small Latin letters, digits and hyphens' })
  .describe('The id of an act in acts.yaml. Example: resolution-1392-2012');

const status = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('not-marked').describe('The document does not say whether it is in force. Example: not-marked'),
    }),
    z.strictObject({
      is: z.literal('in-force').describe('The document says that it is in force. Example: in-force'),
      since: calendarDate,
    }),
    z.strictObject({
      is: z.literal('repealed').describe('The document says that it was repealed. Example: repealed'),
      by: actId.optional(),
      date: calendarDate.optional(),
    }),
  ])
  .describe('Whether the act is in force, as the document itself says. Example: { is: not-marked }');

const onePart = '(?:title|preamble|the whole standard|(?:point|section|article|appendix) \\d+(?: of the amendments)?)';

/** Parts of an act, in fixed words so that both languages can say them. */
const actPart = z
  .string()
  .regex(new RegExp(`^${onePart}(?:, ${onePart})*$`), { error: 'title, preamble, the whole standard, point 7' })
  .describe(
    'Which parts: title, preamble, the whole standard, point 7, section 6. Example: "title, preamble, point 1"',
  );

const amendment = z.strictObject({
  by: actId,
  where: actPart,
});

const officialText = z.strictObject({
  url: z.url().describe('Address of the official text. Example: https://adilet.zan.kz/rus/docs/K030000442_'),
  language: languageTag,
  lookedUp: calendarDate.describe('The day on which a person opened this address. Example: 2026-11-21'),
});

const actShape = z.strictObject({
  id: actId,
  kind: z
    .enum(['constitution', 'code', 'law', 'decree', 'resolution', 'order', 'decision'])
    .describe('What kind of act it is. Example: resolution'),
  issuer: z
    .enum(['republic', 'president', 'government', 'ministry', 'akimat', 'maslikhat'])
    .describe('Who issued it. Example: government'),
  whose: bothLanguages
    .optional()
    .describe(
      'Whose act it is, as a citation says it. Example: { kk: Абай облысы әкімдігінің, ru: акимата области Абай }',
    ),
  number: z.string().min(1).optional().describe('Number of the act, in quotes. Example: "1392"'),
  date: calendarDate.optional(),
  title: bothLanguages.describe('Title of the act. Example: { kk: Ақпараттандыру туралы, ru: Об информатизации }'),
  official: z.array(languageTag).describe('In which languages the title is the official one. Example: [ru]'),
  registered: z
    .strictObject({
      number: z.string().min(1).describe('Number in the register of legal acts, in quotes. Example: "2400"'),
      date: calendarDate,
    })
    .optional()
    .describe('Registration with the bodies of justice. Example: { number: "2400", date: 2013-10-18 }'),
  status,
  amended: z
    .array(amendment)
    .optional()
    .describe('By which acts it was amended. Example: [{ by: ..., where: point 7 }]'),
  repeals: z.array(actId).optional().describe('Acts that this act repeals. Example: [resolution-1100-2010]'),
  'repeals-parts': z
    .array(z.strictObject({ act: actId, where: actPart }))
    .optional()
    .describe('Acts of which it repeals a part. Example: [{ act: resolution-1427-2011, where: point 16 }]'),
  texts: z.array(officialText).optional().describe('Addresses of the official text, each opened by a person.'),
});

/**
 * One legal act: what approves a standard, or what a standard rests on. Only the Constitution or a code may be named
 * without its date.
 */
export const actSchema = actShape.refine(
  (act) => act.date !== undefined || ['constitution', 'code'].includes(act.kind),
  {
    error: 'a date, unless it is the Constitution or a code',
    path: ['date'],
  },
);

/** One legal act as it stands in content/acts.yaml. */
export type Act = z.output<typeof actSchema>;
