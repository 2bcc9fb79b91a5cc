import { z } from 'zod';
import { fieldName, fieldShape, inlineField } from './field.ts';
import { officialWords, ownWords } from './words.ts';

const lead = officialWords.optional().describe('Words before the rule. Example: { ru: Дата, kk: Күні }');
const caption = officialWords
  .optional()
  .describe('Words under the rule, with their brackets. Example: { ru: (подпись), kk: (қолы) }');
const textFields = z.array(inlineField).optional().describe('The blanks that the text names as {name}, in order.');
const kind = <const Name extends string>(name: Name, meaning: string) =>
  z.literal(name).describe(`${meaning} Example: ${name}`);

/** Words without a blank. */
const printed = [
  z.strictObject({ block: kind('mark', 'Which appendix this is, top right.'), text: officialWords }),
  z.strictObject({
    block: kind('title', 'The title of the paper.'),
    text: officialWords.describe(
      'Its name; {name} is a blank. Example: { ru: "Справка № {number}", kk: "№ {number} анықтама" }',
    ),
    subtitle: officialWords
      .optional()
      .describe('What it is about; in Kazakh it stands first. Example: { ru: о выдаче акта, kk: акт беру туралы }'),
    fields: textFields,
  }),
  z.strictObject({ block: kind('note', 'Small print of the paper: a footnote, a remark.'), text: officialWords }),
  z.strictObject({ block: kind('end', 'The short rule that closes the appendix.') }),
] as const;

/** Running text; {name} in it is a blank described under `fields`. */
const running = [
  z.strictObject({
    block: kind('formula', 'The words of the request itself; official.'),
    text: officialWords.describe('The request. Example: { ru: Прошу выдать акт, kk: Акт беруіңізді сұраймын }'),
    fields: textFields,
  }),
  z.strictObject({
    block: kind('text', 'A paragraph of the paper, with or without blanks inside.'),
    text: officialWords.describe(
      'The paragraph; {name} is a blank. Example: { ru: "кв. № {flat}", kk: "{flat}-пәтер" }',
    ),
    align: z.enum(['start', 'center', 'end']).default('start').describe('Where the text stands. Example: center'),
    fields: textFields,
  }),
  z.strictObject({
    block: kind('foreign', 'Words that stay the same on both pages (an apostille).'),
    language: z.string().min(2).describe('Language tag; mul when several are mixed. Example: fr'),
    text: z
      .string()
      .min(1)
      .describe('The words, letter for letter; {name} is a blank. Example: agissant en qualite de {post}'),
    fields: z.array(inlineField).optional().describe('The blanks that the text names as {name}, in order.'),
  }),
] as const;

/** One blank to fill. */
const blanks = [
  z.strictObject({
    block: kind('line', 'One or more ruled lines to write on.'),
    ...fieldShape,
    lead,
    after: officialWords.optional().describe('Words after the first rule. Example: { ru: платежа, kk: төлемді }'),
    caption,
    rows: z.number().int().min(1).max(30).default(1).describe('How many rules the paper has. Example: 2'),
    'pen-rows': z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('How many of the last rules wait for the pen (a signature in the same caption). Example: 1'),
  }),
  z.strictObject({
    block: kind('identifier', 'A row of cells, one digit each (ИИН, БИН).'),
    ...fieldShape,
    lead,
    caption,
    cells: z.number().int().min(2).max(20).default(12).describe('How many cells. Example: 12'),
  }),
  z.strictObject({
    block: kind('date', 'A date on one short rule; «__» ____ 20__ is a text with blanks.'),
    ...fieldShape,
    lead,
    caption,
  }),
  z.strictObject({
    block: kind('choice', 'Boxes to tick, or words to underline.'),
    name: fieldName,
    label: ownWords.describe('What is chosen. Example: { ru: Кто подает, kk: Кім тапсырады }'),
    pick: z.enum(['one', 'any']).default('one').describe('one or any number. Example: one'),
    options: z
      .array(
        z.strictObject({
          name: fieldName.describe('Name of the option, once in the choice. Example: duplicate'),
          text: officialWords,
        }),
      )
      .min(2)
      .describe('The options in printed order. Example: [{ name: duplicate, text: { ru: дубликат, kk: телнұсқа } }]'),
  }),
] as const;

const cell = z.union([
  officialWords,
  z.strictObject({
    ...fieldShape,
    text: officialWords
      .optional()
      .describe('Words printed in the cell under the blank. Example: { ru: в том числе НДС, kk: оның ішінде ҚҚС }'),
  }),
  z.literal('pen').describe('A cell that stays empty for the pen. Example: pen'),
]);

/** Places for the pen and the stamp, and tables. */
const places = [
  z.strictObject({
    block: kind('signature', 'A rule for the hand; nothing can be typed.'),
    lead,
    caption,
  }),
  z.strictObject({ block: kind('stamp', 'Where the seal goes.'), text: officialWords }),
  z.strictObject({
    block: kind('table', 'A table with a heading row.'),
    name: fieldName.describe('Name of the table, once in the form. Example: payments'),
    label: ownWords.describe('What the table lists, read aloud. Example: { ru: Платежи, kk: Төлемдер }'),
    columns: z
      .array(
        z.strictObject({
          text: officialWords,
          width: z.number().positive().describe('Share of the width; the shares of all columns add up. Example: 3'),
          align: z.enum(['start', 'end']).default('start').describe('end for sums. Example: end'),
        }),
      )
      .min(1)
      .describe('The columns in printed order. Example: [{ text: { ru: Сумма, kk: Сомасы }, width: 4 }]'),
    rows: z
      .array(z.array(cell))
      .min(1)
      .describe('The rows: in each cell words, a blank, or pen. Example: [[pen, pen]]'),
  }),
] as const;

/** Every block that holds no other block. */
export const leafBlocks = [...printed, ...running, ...blanks, ...places] as const;
