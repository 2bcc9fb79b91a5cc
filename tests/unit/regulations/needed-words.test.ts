import { expect, it } from 'vitest';
import { neededWords } from '#regulations/needed-words.ts';
import { regulationFactsSchema, regulationWordsSchema } from '#regulations/schema.ts';
import { facts } from './regulation.ts';

it('asks for a word for every id, with the place of each', () => {
  const needed = neededWords(facts).map(({ list, id, path }) => `${list} ${id} ${path.join('.')}`);
  expect(needed).toEqual([
    'principles courtesy principles.0.id',
    'units clerk units.0.id',
    'actors recipient steps.0.actor',
    'steps apply steps.0.id',
    'steps register steps.1.id',
    'steps send steps.2.id',
  ]);
});

it('asks for the word and the meaning of a definition', () => {
  const found = neededWords({ ...facts, definitions: [{ id: 'recipient', at: ['1:1'] }] });
  expect(found.slice(0, 2).map(({ list }) => list)).toEqual(['definitions', 'meanings']);
});

it.each([
  ['two bounds', { term: { exactly: 1, 'at-most': 2, unit: 'days' } }],
  ['a unit and an actor', { unit: 'clerk', actor: 'recipient' }],
  ['an unknown field', { colour: 'blue' }],
])('the schema refuses %s in a step', (_, change) => {
  const steps = [{ id: 'apply', at: '3:3', ...change }];
  expect(regulationFactsSchema.safeParse({ ...facts, steps }).success).toBe(false);
});

it('the schema refuses unknown keys in the words', () => {
  expect(JSON.stringify(regulationWordsSchema.safeParse({ colour: 'blue' }).error)).toContain('unrecognized_keys');
});
