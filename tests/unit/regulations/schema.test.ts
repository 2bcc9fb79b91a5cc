import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { regulationFactsSchema } from '#regulations/schema.ts';

const rooms = ['regulations', 'terms'].map((room) => new URL(`../../../src/${room}/`, import.meta.url));
const shown = rooms
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(astro|ts)$/.test(path) && !/^schema|needed-words|messages/.test(path))
      .map((path) => readFileSync(new URL(path, room), 'utf8')),
  )
  .join('\n');

/** Fields for the editor and the checks, each with its reason. */
const notShown = new Set([
  'topic', // sorts the catalogue, which has one regulation
  'source', // the file of the text
]);

it.each(Object.keys(regulationFactsSchema.shape).filter((name) => !notShown.has(name)))(
  'the page of a regulation shows the field %s',
  (name) => expect(shown).toMatch(new RegExp(`[.?]${name}\\b|[{,]\\s*${name}\\s*[,:}]`)),
);
