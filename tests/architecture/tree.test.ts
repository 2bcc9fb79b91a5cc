import { expect, test } from 'vitest';
import { projectFiles, topLevelNames } from './project-files.ts';
import { drawers, outsideTheRooms, strangeTopLevelNames, testsWithoutTheirFile } from './tree.ts';

const sources = projectFiles(['src']);
const tests = projectFiles(['tests'], /\.ts$/);
const named = (...paths: string[]) => paths.map((path) => ({ path, text: '' }));

test('only known names at the top', () => {
  expect(strangeTopLevelNames(topLevelNames())).toEqual([]);
  expect(strangeTopLevelNames(['src', 'scripts', 'vite.config.ts'])).toEqual(['scripts', 'vite.config.ts']);
});

test('every file stands in a room', () => {
  expect(outsideTheRooms([...sources, ...tests])).toEqual([]);
  const planted = ['src/components/A.astro', 'src/index.ts', 'tests/support/a.ts'];
  expect(outsideTheRooms(named(...planted, 'src/acts/a.ts', 'tests/unit/acts/a.test.ts'))).toEqual(planted);
});

test('no drawers', () => {
  expect(drawers([...sources, ...tests])).toEqual([]);
  const planted = ['src/acts/utils.ts', 'src/offices/helpers/a.ts', 'src/forms/types.ts', 'tests/unit/lib/a.test.ts'];
  expect(drawers(named(...planted, 'src/acts/library.ts'))).toEqual(planted);
});

test('unit tests mirror src', () => {
  expect(testsWithoutTheirFile(tests, sources)).toEqual([]);
  const source = named('src/acts/citation.ts', 'src/forms/components/fill.client.ts');
  const orphans = named('tests/unit/acts/quotation.test.ts', 'tests/unit/forms/citation.test.ts');
  const mirrored = named('tests/unit/acts/citation.test.ts', 'tests/unit/forms/fill.test.ts');
  expect(testsWithoutTheirFile([...orphans, ...mirrored], source)).toHaveLength(2);
});
