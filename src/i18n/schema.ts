import { z } from 'zod';

/** Words that must stand in both languages. */
export const bothLanguages = z
  .strictObject({
    kk: z.string().min(1).describe('Қазақша мәтін. Мысалы: өтініш'),
    ru: z.string().min(1).describe('Русский текст. Например: заявление'),
  })
  .describe('The words in both languages. Example: { kk: өтініш, ru: заявление }');

/** Words of which one language may be missing; the page then shows the other, marked. */
export const eitherLanguage = z
  .strictObject({ kk: z.string().min(1).optional(), ru: z.string().min(1).optional() })
  .refine((text) => text.kk !== undefined || text.ru !== undefined, { error: 'at least one language' })
  .describe('The words in one language or both. Example: { ru: Управление земельных отношений }');

/** A language tag of the catalogue. */
export const languageTag = z.enum(['kk', 'ru']).describe('kk or ru. Example: kk');
