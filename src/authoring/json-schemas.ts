import { z } from 'zod';
import { actSchema } from '#acts/schema.ts';
import { leftOutSchema } from '#acts/schema/left-out.ts';
import { formSchema } from '#forms/schema.ts';
import { glossarySchema } from '#glossary/schema.ts';
import { registerSchema } from '#acts/schema/register.ts';
import { regionsSchema } from '#regions/schema.ts';
import { regulationFactsSchema, regulationWordsSchema } from '#regulations/schema.ts';
import { editionSchema, siteSchema } from '#site/schema.ts';
import { situationsSchema } from '#situations/schema.ts';
import { factsSchema, familySchema, wordsSchema } from '#standards/schema.ts';
import { vocabularySchema } from '#vocabulary/schema.ts';

/** Schema by the name of its file in `.schemas`. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  acts: z.array(actSchema),
  edition: editionSchema,
  facts: factsSchema,
  family: familySchema,
  form: formSchema,
  glossary: glossarySchema,
  'left-out': leftOutSchema,
  register: registerSchema,
  regions: regionsSchema,
  regulation: regulationFactsSchema,
  'regulation-words': regulationWordsSchema,
  site: siteSchema,
  situations: situationsSchema,
  vocabulary: vocabularySchema,
  words: wordsSchema,
};

/**
 * JSON Schemas of the content files as an editor needs them: what may be written (before defaults and transforms),
 * with the sentence of each field as hover text.
 *
 * @returns text by file name
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify(json, null, 1)}\n`];
    }),
  );
}
