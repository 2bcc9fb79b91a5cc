import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compressedSize, pages, siteFiles } from './built-site.ts';
import { weigh } from './page-weight.ts';

const kilobyte = 1024;

/** One line of the table: a measured value and the most it may be. */
interface Budget {
  what: string;
  value: number;
  most: number;
  unit: 'KB' | 's' | 'GB' | '';
}

/** Seconds and bytes of memory of the build under test; `npm test` measures and names the file. */
function buildReport(): { seconds: number; peakMemory: number } | undefined {
  const path = process.env['QYZMET_BUILD_REPORT'];
  return path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The value below which the given part of the numbers lies. */
function quantile(numbers: number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.ceil(sorted.length * part), sorted.length) - 1] ?? 0;
}

/** Pages made to be worked with; the others are content, to be read. Only these may bring a script of their own. */
const isTool = (address: string) =>
  /^\/(kk|ru)\/(search|forms(\/[^/]+(\/both)?)?|standards\/[^/]+\/complaint)\/$/.test(address);

const most = (numbers: number[]) => Math.max(0, ...numbers);

function measure(): Budget[] {
  const weighed = pages.map((page) => ({ address: page.address, ...weigh(page) }));
  const html = weighed.map((page) => page.html / kilobyte);
  const sheets = siteFiles.filter((path) => path.endsWith('.css') && !path.startsWith('pagefind/'));
  const offices = weighed.filter(({ address }) => /^\/(kk|ru)\/offices\/[^/]+\/$/.test(address));
  const content = weighed.filter(({ address }) => !isTool(address));
  const tools = weighed.filter(({ address }) => isTool(address));
  const report = buildReport();
  return [
    { what: 'HTML of a page, median', value: quantile(html, 0.5), most: 6, unit: 'KB' },
    { what: 'HTML of a page, 95th percentile', value: quantile(html, 0.95), most: 14, unit: 'KB' },
    { what: 'style sheets of the site', value: sheets.length, most: 1, unit: '' },
    {
      what: 'CSS',
      value: sheets.reduce((sum, path) => sum + compressedSize(path), 0) / kilobyte,
      most: 10,
      unit: 'KB',
    },
    {
      what: 'script of a content page, the most',
      value: most(content.map((page) => page.script)) / kilobyte,
      most: 4,
      unit: 'KB',
    },
    {
      what: 'script of a tool, the most',
      value: most(tools.map((page) => page.script)) / kilobyte,
      most: 8,
      unit: 'KB',
    },
    {
      what: 'first view of an office page, the most',
      value: most(offices.map((page) => page.html + page.css + page.script)) / kilobyte,
      most: 18,
      unit: 'KB',
    },
    {
      what: 'requests of a content page, the most',
      value: most(content.map((page) => page.requests)),
      most: 4,
      unit: '',
    },
    ...(report
      ? [
          { what: 'build', value: report.seconds, most: 60, unit: 's' } as const,
          { what: 'peak memory of the build', value: report.peakMemory / kilobyte ** 3, most: 3, unit: 'GB' } as const,
        ]
      : []),
  ];
}

const budgets = measure();

describe(`budgets of ${pages.length} pages`, () => {
  const lines = budgets.map(({ what, value, most: limit, unit }) =>
    [what.padEnd(42), value.toFixed(unit === '' ? 0 : 2).padStart(7), unit.padEnd(2), `<= ${limit}`].join(' '),
  );
  console.log(`${pages.length} pages, compressed with gzip\n${lines.join('\n')}`);

  test.each(budgets)('$what: $value <= $most $unit', ({ value, most: limit }) => {
    expect(value).toBeLessThanOrEqual(limit);
  });
});

test('quantiles', () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 0.95)).toBe(19);
});
