import { expect, test } from 'vitest';
import { twelfths } from '#forms/twelfths.ts';

test.each([
  [
    [1, 1],
    [6, 6],
  ],
  [
    [2, 9, 4, 4],
    [1, 5, 3, 3],
  ],
  [
    [1, 100],
    [1, 11],
  ],
  [
    [1, 1, 1, 1, 1],
    [4, 2, 2, 2, 2],
  ],
])('%j as %j', (shares, parts) => {
  expect(twelfths(shares)).toEqual(parts);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(12);
});
