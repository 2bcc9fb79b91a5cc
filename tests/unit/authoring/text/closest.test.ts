import { expect, it } from 'vitest';
import { closest, distance } from '#authoring/text/closest.ts';

it('counts added, removed, changed and swapped letters', () => {
  expect([distance('fee', 'fees'), distance('fee', 'ee'), distance('fee', 'fae'), distance('fee', 'efe')]).toEqual([
    1, 1, 1, 1,
  ]);
});

it('proposes the nearest word, and nothing when none is near', () => {
  expect(closest('waitng', ['serving', 'waiting'])).toBe('waiting');
  expect(closest('colour', ['serving', 'waiting'])).toBeUndefined();
});
