import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countsOf, program, suite } from '#site/test-step.ts';

test('numbers of both kinds of report', () => {
  expect(countsOf('{"numPassedTests": 5, "numFailedTests": 1}')).toEqual({ passed: 5, failed: 1 });
  expect(countsOf('{"stats": {"expected": 7, "flaky": 1, "unexpected": 2}}')).toEqual({ passed: 8, failed: 2 });
});

test('a program passes or fails as a whole, its words are kept', async () => {
  expect(await program('a', ['-e', 'console.log("fine")']).run()).toEqual({ passed: 1, failed: 0, output: 'fine\n' });
  expect(await program('a', ['-e', 'process.exit(3)']).run()).toMatchObject({ passed: 0, failed: 1 });
});

test('a suite that falls without a failed test has failed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qyzmet-suite-'));
  const report = join(folder, 'report.json');
  const step = suite(program('a', ['-e', 'process.exit(1)']), report);
  expect(await step.run()).toMatchObject({ passed: 0, failed: 1 });
  writeFileSync(report, '{"numPassedTests": 5, "numFailedTests": 0}');
  expect(await step.run()).toMatchObject({ passed: 5, failed: 1 });
  rmSync(folder, { recursive: true });
});
