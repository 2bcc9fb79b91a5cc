import { expect, it } from 'vitest';
import { coverage } from '#authoring/coverage/coverage.ts';
import { readSources } from '#authoring/coverage/read-sources.ts';
import { coverageInWords } from '#authoring/coverage/tell-coverage.ts';
import { readContent } from '#authoring/read/content.ts';
import { readTree } from '#authoring/read/tree.ts';

const sources = process.env['QYZMET_SOURCES'];

it.skipIf(!sources)('the content accounts for everything that its documents say', () => {
  const found = coverage(readContent(readTree('content')), readSources(sources ?? ''));
  expect(found.problems.length, coverageInWords(found, 'en', 'content')).toBe(0);
});
