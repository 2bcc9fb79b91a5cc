import { z } from 'zod';
import { place } from '#acts/schema/place.ts';
import { eitherLanguage } from '#i18n/schema.ts';
import { placeId, regionId } from '#regions/schema.ts';

/** The kinds of offices, in the order in which lists show them. */
export const officeKinds = [
  'land-department',
  'cadastre-enterprise',
  'service-centre',
  'akimat-region',
  'akimat-district',
  'akimat-rural',
  'education-department',
  'education-directorate',
  'education-control',
  'internal-policy',
  'architecture',
  'extra-education',
  'central-body',
  'organisation',
  'official',
] as const;

/** The kind of an office. */
export const officeKind = z.enum(officeKinds).describe('The kind of office. Example: land-department');

/** The id of an office: its kind and place, sometimes its own part; never changed or reused. */
const officeId = z
  .string()
  .regex(/^[a-z]+(-[a-z0-9]+)+$/, { error: 'small Latin letters, digits and hyphens' })
  .describe('The id of an office: kind, place, own part. Example: land-department-akmola-akkol');

const printed = z.string().min(1).describe('As the document prints it. Example: 8 (71638) 2-09-96');

/** A telephone as printed, with the number to dial only where that is certain. */
const telephoneSchema = z.strictObject({
  printed,
  e164: z
    .string()
    .regex(/^\+7\d{10}$/)
    .optional()
    .describe('The number for a telephone link, only when certain. Example: "+77163820996"'),
  ext: z.string().regex(/^\d+$/).optional().describe('Extension to ask for. Example: "12"'),
  note: z.enum(['fax', 'short']).optional().describe('fax, or short for a short number. Example: fax'),
  doubt: z
    .enum(['digits', 'area-code'])
    .optional()
    .describe('Why the number is doubtful: digits missing or extra, or an unusual area code. Example: digits'),
});

/** A row of a table of content/tables. */
const rowSource = z.strictObject({
  table: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('The table in content/tables. Example: permanent-land-use-act/1'),
  row: z.int().min(1).describe('The row of the table, from 1. Example: 12'),
});

/** A place in the running text of a document, outside its tables. */
const textSource = z.strictObject({
  document: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('The standard or regulation. Example: bolashak-scholarship'),
  at: place,
});

/** One office as the site uses it. */
export const officeSchema = z.strictObject({
  id: officeId,
  kind: officeKind,
  name: eitherLanguage,
  region: regionId,
  district: placeId.optional(),
  parent: officeId.optional(),
  settlement: eitherLanguage.optional(),
  address: eitherLanguage.optional(),
  postalCode: z
    .string()
    .regex(/^\d{6}$/, { error: 'six digits' })
    .optional()
    .describe('Postal code, six digits. Example: "020000"'),
  phones: z.array(telephoneSchema).describe('Telephone numbers. Example: [{ printed: 8 (71638) 2-09-96 }]'),
  emails: z
    .array(z.string().regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, { error: 'an e-mail address' }))
    .describe('E-mail addresses. Example: [uzo_akm@mail.ru]'),
  websites: z
    .array(z.string().regex(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/, { error: 'a site without https://' }))
    .describe('Sites as printed, without https://. Example: [www.nurinsk.kz]'),
  head: eitherLanguage.optional().describe('The post in charge, never a person. Example: { ru: Начальник отдела }'),
  hours: z.string().min(1).optional().describe('Opening hours, OSM notation. Example: Mo-Fr 09:00-18:00'),
  serves: z
    .strictObject({ kk: z.array(printed).optional(), ru: z.array(printed).optional() })
    .optional()
    .describe('Villages that a rural akimat serves, as printed. Example: { ru: [с. Карасай] }'),
  sources: z
    .array(z.union([rowSource, textSource]))
    .describe('Where documents name the office: rows of tables, points. Example: [{ table: x/1, row: 12 }]'),
});

/** The kind of an office. */
export type OfficeKind = z.infer<typeof officeKind>;

/** A telephone as printed, with the number to dial only where that is certain. */
export type Telephone = z.infer<typeof telephoneSchema>;

/** A row of a table of content/tables that names an office. */
export type RowSource = z.infer<typeof rowSource>;

/** A place in the running text of a document that names an office. */
export type TextSource = z.infer<typeof textSource>;

/** Where a document names an office. */
export type Source = RowSource | TextSource;

/** One office as the site uses it. */
export type Office = z.infer<typeof officeSchema>;
