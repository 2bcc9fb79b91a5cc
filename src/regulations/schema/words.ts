import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

const words = (what: string) => z.record(wordId, z.string().min(1)).optional().describe(what);

/** The frontmatter of kk.mdx and ru.mdx of a regulation: words keyed by the ids of facts.yaml. */
export const regulationWordsSchema = z.strictObject({
  title: z.string().min(1).describe('Full title, as the document has it or as we translate it. Example: Регламент ...'),
  translation: z
    .union(
      [
        z.literal('ours').describe('The translation is ours. Example: ours'),
        z.strictObject({
          url: z.url().describe('Address of the published text. Example: https://adilet.zan.kz/rus/docs/V13K0002400'),
          act: actId.optional(),
        }),
      ],
      { error: 'ours, or the address of the published text' },
    )
    .optional()
    .describe("Only in the language that is not the document's: `ours`, or the published text. Example: ours"),
  reviewed: z
    .union([
      z.enum(['no']).describe('Nobody has read it yet. Example: no'),
      z.strictObject({
        by: z.string().min(1).describe('Post of the editor. Example: редактор'),
        on: z.iso.date().describe('Day of the reading, in quotes. Example: "2026-11-21"'),
      }),
    ])
    .describe('`no` until a native editor has read it; then { by: post, on: date }. Example: no'),
  name: z.string().min(3).max(90).describe('What people call it, short. Example: Как выдают справку об адресе'),
  lead: z.string().min(20).max(320).describe('One or two sentences, no figures. Example: Кто и что делает, когда ...'),
  aliases: z
    .array(z.string().min(2))
    .min(6)
    .describe('What people type when they look for it; six or more. Example: [справка об адресе]'),
  implements: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Name of the service whose standard it is, when the catalogue does not hold it. Example: Выдача справки об адресе',
    ),
  definitions: words('Explained words. Example: { recipient: услугополучатель }'),
  meanings: words('What the explained words mean, plainly. Example: { recipient: человек или организация }'),
  information: words('Places of information that only this document has. Example: { provider-site: сайт отделов }'),
  cases: words('Names of the cases. Example: { clarify: Уточнить адрес }'),
  conditions: words('Conditions. Example: { by-representative: если подаёт представитель }'),
  results: words('Results. Example: { certificate: Справка об адресе }'),
  principles: words('Principles that only this document has.'),
  units: words('Names of the units. Example: { centre-inspector: инспектор центра }'),
  actors: words('Who else acts. Example: { recipient: заявитель }'),
  steps: words('What is done in each step. Example: { register-application: регистрирует заявление }'),
  papers: words('Papers that only this document has. Example: { title-document: правоустанавливающий документ }'),
  'receipt-items': words('Receipt items that only this document has.'),
  rules: words('Side rules, without figures. Example: { courier-runs: Центр возит документы каждый день }'),
  notes: words('Notes: what the document contradicts. Example: { scheme-missing: Схемы в документе нет }'),
  slips: words('Slips of the source. Example: { law-date: Дата закона напечатана по-разному }'),
});

/** The words of one regulation in one language. */
export type RegulationWords = z.output<typeof regulationWordsSchema>;
