import { z } from 'zod';

/**
 * Words printed on the paper. In the form's own `language` they stand letter for letter as in the document (line
 * breaks joined); in the other language they are our translation, or the published one.
 */
export const officialWords = z
  .strictObject({
    ru: z
      .string({ error: 'the words in Russian' })
      .min(1)
      .describe('По-русски. Например: (целевое назначение земельного участка)'),
    kk: z
      .string({ error: 'the words in Kazakh' })
      .min(1)
      .describe('Қазақша. Мысалы: (жер учаскесінің нысаналы мақсаты)'),
  })
  .describe(
    'Words of the paper, letter for letter in the language of the form. Example: { ru: Заявление, kk: Өтініш }',
  );

/** Our own words about the form, in both languages; they help on screen and are not printed on the paper. */
export const ownWords = z
  .strictObject({
    ru: z.string({ error: 'the words in Russian' }).min(1).describe('По-русски. Например: Название учреждения'),
    kk: z.string({ error: 'the words in Kazakh' }).min(1).describe('Қазақша. Мысалы: Мекеменің атауы'),
  })
  .describe('Our own plain words in both languages. Example: { ru: Кому вы пишете, kk: Кімге жазасыз }');

/** Words of the paper in both languages. */
export type Words = z.output<typeof officialWords>;
