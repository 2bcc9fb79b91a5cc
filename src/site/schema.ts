import { z } from 'zod';
import { bothLanguages } from '#i18n/schema.ts';

/** An address of a site without path: what canonical links, feeds and QR codes begin with. */
export const originSchema = z
  .url({ protocol: /^https?$/, error: 'expected an address such as https://qyzmet.example' })
  .refine((text) => /^https?:\/\/[^/]+\/?$/.test(text), {
    error: 'expected only the scheme and the host, without a path: https://qyzmet.example',
  })
  .transform((text) => text.replace(/\/$/, ''));

/** `content/site.yaml`: what differs from one installation of the catalogue to another. */
export const siteSchema = z.strictObject({
  origin: originSchema
    .optional()
    .describe('The public address of this installation; QYZMET_ORIGIN overrides it. Example: https://qyzmet.example'),
  contactEmail: z
    .email()
    .optional()
    .describe('Where readers report mistakes; left out, no mail link is shown. Example: office@qyzmet.example'),
  operator: bothLanguages
    .optional()
    .describe(
      'Who runs this installation, in the nominative. Example: { kk: Орталық кітапхана, ru: Центральная библиотека }',
    ),
});

/** `content/edition.yaml`: version and date of the data, edited together with the content. */
export const editionSchema = z.strictObject({
  version: z.string().min(1).describe('Version of the data, in quotes. Example: "0.1"'),
  date: z.iso.date().describe('Date of the data, in quotes, year first. Example: "2026-11-21"'),
  note: bothLanguages.describe('One or two sentences at the foot of every page: what these data are and are not.'),
});

/** Frontmatter of a page of prose in `content/guides/<language>/`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1).describe('Heading of the page. Example: О каталоге'),
  description: z
    .string()
    .min(1)
    .describe('One sentence for search results. Example: Что это за каталог и откуда сведения.'),
});

/** Settings of an installation. */
export type Site = z.infer<typeof siteSchema>;

/** Version and date of the data. */
export type Edition = z.infer<typeof editionSchema>;
