import { expect, it } from 'vitest';
import { listNumbers } from '#offices/list-numbers.ts';

const sources = [1, 2, 3, 4, 5, 6].map((row) => ({ table: 'queue/1', row }));
const rows = (...numbers: number[]) => numbers.map((row) => ({ table: 'queue/1', row }));

it('names lists by their number on the page, runs of three and more as first and last', () => {
  expect(listNumbers(rows(1, 3, 4, 5, 6), sources)).toBe('1, 3–6');
  expect(listNumbers(rows(5, 1, 2), sources)).toBe('1, 2, 5');
  expect(listNumbers([{ table: 'other/1', row: 1 }], sources)).toBe('');
  const text = { document: 'queue', at: '22:418' };
  expect(listNumbers([text], [...sources, text])).toBe('7');
});
