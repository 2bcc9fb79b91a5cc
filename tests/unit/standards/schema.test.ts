import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { channels } from '#standards/schema/channel.ts';
import { factsSchema, wordsSchema } from '#standards/schema.ts';

type Def = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
  valueType?: z.ZodType;
};
const defOf = (schema: z.ZodType) => schema._zod.def as unknown as Def;

/** Every field name in a schema, however deep. */
function fieldNames(schema: z.ZodType, found = new Set<string>()): Set<string> {
  const def = defOf(schema);
  for (const inner of [def.innerType, def.element, def.in, ...(def.options ?? [])]) if (inner) fieldNames(inner, found);
  for (const [name, field] of Object.entries(def.shape ?? {})) {
    found.add(name);
    fieldNames(field, found);
  }
  return found;
}

// A term is put into words in a room of its own.
const rooms = ['standards', 'terms'].map((room) => new URL(`../../../src/${room}/`, import.meta.url));
const shown = rooms
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(astro|ts)$/.test(path) && !/^schema|needed-words|messages/.test(path))
      .map((path) => readFileSync(new URL(path, room), 'utf8')),
  )
  .join('\n');

/** Whether code reads a field: `.name`, `['name']`, `?.name` or `{ name }` taken apart. */
function isRead(name: string, code: string): boolean {
  const bare = name.replace(/[-]/g, '\\-');
  return new RegExp(`\\.${bare}\\b|\\['${bare}'\\]|[{,]\\s*'?${bare}'?\\s*[,:}]|'${bare}'`).test(code);
}

/** Fields that are for the editor and the checks, not for a reader, each with its reason. */
const notShown = new Set([
  'source', // the file of the text; the reader gets act and point
  'every', // one value only, said in the words of the targets
  'number', // printed number of an indicator; the order says the same
  'about', // sorts notes for the quality page
  'url', // read through `channel.url`, here for words: address of a published translation
  'register', // the register is a page of its own
]);

describe('schema', () => {
  // A paper has a field per channel, read as `paper[channel]`.
  const names = [...fieldNames(factsSchema)].filter((name) => !(channels as readonly string[]).includes(name));

  it('reaches every level', () => {
    expect(names).toEqual(expect.arrayContaining(['topic', 'coefficients', 'at-least', 'appendix', 'days-off']));
    expect(names.length).toBeGreaterThan(90);
  });

  it.each(names.filter((name) => !notShown.has(name)))('the page of a standard shows the field %s', (name) => {
    expect(isRead(name, shown)).toBe(true);
  });

  it('would find a field that no component reads', () => {
    expect(isRead('never-read-anywhere', shown)).toBe(false);
  });

  it('refuses unknown keys in facts and words', () => {
    const issues = (schema: z.ZodType) => schema.safeParse({ colour: 'blue' }).error?.issues.map(({ code }) => code);
    expect(issues(factsSchema)).toContain('unrecognized_keys');
    expect(issues(wordsSchema)).toContain('unrecognized_keys');
  });
});
