import { expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';
import { busyPages, medianLength, tooLong } from './sizes.ts';

const files = projectFiles(['src']);
const long = (path: string, count: number) => ({ path, text: 'x\n'.repeat(count) });

test('no file is above 250 lines', () => {
  expect(tooLong(files)).toEqual([]);
  expect(tooLong([long('src/acts/a.ts', 251), long('src/acts/b.ts', 250)])).toHaveLength(1);
  expect(tooLong([long('src/acts/messages.ts', 900)])).toEqual([]);
});

test('the middle file is about fifty lines', () => {
  expect(medianLength(files)).toBeLessThanOrEqual(60);
  expect(medianLength([long('a.ts', 10), long('b.ts', 70), long('c.ts', 200)])).toBe(70);
});

test('pages are porters', () => {
  expect(busyPages(files)).toEqual([]);
  expect(busyPages([long('src/pages/a.astro', 60), long('src/pages/b.astro', 59)])).toHaveLength(1);
});
