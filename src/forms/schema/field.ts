import { z } from 'zod';
import { ownWords } from './words.ts';

/** The name of a field: unique within its form, never shown, never sent anywhere. */
export const fieldName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'small Latin letters, digits and hyphens, a letter first' })
  .describe('Name of the field, once in the form. Example: plot-address');

/** What every blank that a person can type into says about itself. */
export const fieldShape = {
  name: fieldName,
  label: ownWords.describe(
    'What to write here, read above the rule and aloud. Example: { ru: Адрес участка, kk: Учаскенің мекенжайы }',
  ),
  hint: ownWords
    .optional()
    .describe('How to write it, when the label is not enough. Example: { ru: как в приказе, kk: бұйрықтағыдай }'),
  type: z
    .enum(['text', 'number', 'money', 'phone', 'email', 'date'])
    .default('text')
    .describe('Which keyboard a phone offers. Example: phone'),
  autocomplete: z
    .enum(['name', 'organization', 'street-address', 'tel', 'email', 'bday'])
    .optional()
    .describe(
      'Lets the browser offer what it knows; left out: it offers nothing, safer on a shared computer. Example: tel',
    ),
  'same-as': fieldName
    .optional()
    .describe('The field of another copy that says the same: typed once, filled in both. Example: payer'),
};

/** A blank that stands inside running text, where the text says {name}. */
export const inlineField = z.strictObject({
  ...fieldShape,
  width: z
    .number()
    .int()
    .min(2)
    .max(60)
    .default(20)
    .describe('Room for this many letters; longer text makes the blank grow. Example: 20'),
});

/** A blank to type into. */
export type Field = z.output<z.ZodObject<typeof fieldShape>>;

/** A blank inside running text. */
export type InlineField = z.output<typeof inlineField>;
