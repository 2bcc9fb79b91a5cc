import { z } from 'zod';

/** The id of a region: small Latin letters and hyphens. */
export const regionId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'small Latin letters and hyphens' })
  .describe('The id of a region in regions.yaml. Example: akmola');

/** The id of a district or town: the region, a slash, the place. */
export const placeId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/, { error: 'region, slash, place' })
  .describe('The id of a district or town: region, slash, place. Example: akmola/akkol');

const spelling = z.string().min(1).describe('One more spelling. Example: Буландинский');

const variants = z
  .strictObject({
    kk: z.array(spelling).default([]).describe('Other Kazakh spellings met in documents. Example: [Мортық]'),
    ru: z.array(spelling).default([]).describe('Other Russian spellings met in documents. Example: [Мартокский]'),
  })
  .default({ kk: [], ru: [] })
  .describe('Other spellings by which the documents name the place. Example: { ru: [Буландинский] }');

/** A district of a region, a town of region rank, or a district of Astana or Almaty. */
const placeSchema = z.strictObject({
  id: placeId,
  type: z.enum(['district', 'city', 'city-district']).describe('district, city or city-district. Example: district'),
  kk: z.string().min(1).describe('Kazakh name without the word ауданы or қаласы. Example: Ақкөл'),
  ru: z.string().min(1).describe('Russian name without the word район or город. Example: Аккольский'),
  variants,
});

/** A region of the country, or a city with the rights of a region. */
export const regionSchema = z.strictObject({
  id: regionId,
  kind: z.enum(['region', 'city']).describe('region, or city for Astana and Almaty. Example: region'),
  order: z.int().min(0).default(0).describe('Position in lists of regions. Example: 1'),
  kk: z.string().min(1).describe('Full Kazakh name. Example: Ақмола облысы'),
  ru: z.string().min(1).describe('Full Russian name. Example: Акмолинская область'),
  variants: z.array(spelling).default([]).describe('Other spellings met in documents. Example: [г. Алматы]'),
  code: z
    .string()
    .regex(/^\d{3,4}( \d{3,4})*$/, { error: 'digits, several codes separated by a space, in quotes' })
    .optional()
    .describe('Telephone area codes as the documents print them, in quotes. Example: "728 727"'),
  centre: placeId.optional().describe('The town where the region is governed from. Example: akmola/kokshetau'),
  places: z.array(placeSchema).min(1).describe('Districts and towns. Example: [{ id: akmola/akkol, ... }]'),
});

/** The whole file regions.yaml. */
export const regionsSchema = z.array(regionSchema).min(1).describe('All regions. Example: [{ id: akmola, ... }]');

/** A region of the country, or a city with the rights of a region. */
export type Region = z.infer<typeof regionSchema>;

/** A district, a town of region rank, or a district of Astana or Almaty. */
export type Place = z.infer<typeof placeSchema>;
