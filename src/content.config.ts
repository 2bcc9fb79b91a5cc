import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { actSchema } from '#acts/schema.ts';
import { registerSchema } from '#acts/schema/register.ts';
import { formSchema } from '#forms/schema.ts';
import { glossarySchema } from '#glossary/schema.ts';
import { loadOffices } from '#offices/loader.ts';
import { officeSchema } from '#offices/schema.ts';
import { regionSchema } from '#regions/schema.ts';
import { regulationFactsSchema, regulationWordsSchema } from '#regulations/schema.ts';
import { guideSchema } from '#site/schema.ts';
import { situationsSchema } from '#situations/schema.ts';
import { factsSchema, familySchema, wordsSchema } from '#standards/schema.ts';
import { vocabularySchema } from '#vocabulary/schema.ts';

/** Ids of language files: `<slug>/<language>`. Astro would lower-case and shorten them otherwise. */
const asWritten = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');
/** Ids of facts: the folder. */
const folder = ({ entry }: { entry: string }) => entry.replace(/\/.*$/, '');

export const collections = {
  acts: defineCollection({ loader: file('content/acts.yaml', { parser: (text) => parse(text) }), schema: actSchema }),
  register: defineCollection({
    loader: file('content/register.yaml', { parser: (text) => ({ register: parse(text) }) }),
    schema: registerSchema,
  }),
  situations: defineCollection({
    loader: file('content/situations.yaml', { parser: (text) => ({ situations: { list: parse(text) } }) }),
    schema: z.strictObject({ list: situationsSchema }),
  }),
  glossary: defineCollection({
    loader: file('content/glossary.yaml', { parser: (text) => ({ glossary: { list: parse(text) } }) }),
    schema: z.strictObject({ list: glossarySchema }),
  }),
  regions: defineCollection({
    loader: file('content/regions.yaml', { parser: (text) => parse(text) }),
    schema: regionSchema,
  }),
  vocabulary: defineCollection({
    loader: glob({ base: 'content/vocabulary', pattern: '*.yaml', generateId: asWritten }),
    schema: vocabularySchema,
  }),
  offices: defineCollection({
    loader: async () => {
      const { offices, problems } = loadOffices('content');
      const [first] = problems;
      // `npm run check` names all of them in the author's language; a build must not lose an office in silence.
      if (first) throw new Error(`content/${first.file}:${first.line ?? 1}: ${first.text} (${problems.length} in all)`);
      return offices.map((office) => ({ ...office }));
    },
    schema: officeSchema,
  }),
  forms: defineCollection({
    loader: glob({ base: 'content/forms', pattern: '*.yaml', generateId: asWritten }),
    schema: formSchema,
  }),
  standardFacts: defineCollection({
    loader: glob({ base: 'content/standards', pattern: '*/facts.yaml', generateId: folder }),
    schema: factsSchema,
  }),
  standardWords: defineCollection({
    loader: glob({ base: 'content/standards', pattern: '*/{kk,ru}.mdx', generateId: asWritten }),
    schema: wordsSchema,
  }),
  families: defineCollection({
    loader: glob({ base: 'content/families', pattern: '*/{kk,ru}.mdx', generateId: asWritten }),
    schema: familySchema,
  }),
  regulationFacts: defineCollection({
    loader: glob({ base: 'content/regulations', pattern: '*/facts.yaml', generateId: folder }),
    schema: regulationFactsSchema,
  }),
  regulationWords: defineCollection({
    loader: glob({ base: 'content/regulations', pattern: '*/{kk,ru}.mdx', generateId: asWritten }),
    schema: regulationWordsSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '{kk,ru}/*.mdx', generateId: asWritten }),
    schema: guideSchema,
  }),
};
