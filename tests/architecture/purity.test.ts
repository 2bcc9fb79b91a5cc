import { expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';
import { clockReaders, impureRules } from './purity.ts';

const files = projectFiles(['src'], /\.(ts|mjs|js|astro|mdx)$/);

test('rules are pure', () => expect(impureRules(files)).toEqual([]));

test.each([
  ['src/acts/rule.ts', "import { readFileSync } from 'node:fs';"],
  ['src/standards/papers.ts', "import { getEntry } from 'astro:content';"],
  ['src/offices/nearest.ts', "const box = document.querySelector('p');"],
])('a planted impurity is caught: %s', (path, text) => {
  expect(impureRules([{ path, text }])).toHaveLength(1);
});

test('loaders, integrations and programs may use Node', () => {
  const text = "import { readFileSync } from 'node:fs';";
  const free = ['src/acts/loader.ts', 'src/search/integration.ts', 'src/site/build.ts', 'src/authoring/cli.ts'];
  expect(impureRules(free.map((path) => ({ path, text })))).toEqual([]);
});

test('nothing reads the clock', () => expect(clockReaders(files)).toEqual([]));

test.each(['const now = new Date();', 'const t = Date.now();', 'Temporal.Now.plainDateISO()'])(
  'a planted clock is caught: %s',
  (text) => {
    expect(clockReaders([{ path: 'src/standards/deadline.ts', text }])).toHaveLength(1);
    expect(clockReaders([{ path: 'src/site/components/Page.astro', text }])).toHaveLength(1);
    expect(clockReaders([{ path: 'src/forms/fill.client.ts', text }])).toEqual([]);
  },
);

test('a written date is no clock', () => {
  expect(clockReaders([{ path: 'src/i18n/date.ts', text: "new Date('2012-11-01'); // not Date.now()" }])).toEqual([]);
});
