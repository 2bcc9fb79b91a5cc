import { expect, test } from 'vitest';
import { placesOf } from '#offices/where-to-go.ts';

test('a service is spoken of in the past when everything behind it is repealed', () => {
  expect(placesOf([{ repealed: true }])).toBe('whereItWas');
  expect(placesOf([{ repealed: true }, { repealed: false }])).toBe('whereToGo');
  expect(placesOf([])).toBe('whereToGo');
});
