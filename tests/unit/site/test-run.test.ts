import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runStages } from '#site/test-run.ts';
import type { Step } from '#site/test-step.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => vi.restoreAllMocks());

const step = (name: string, passed: number, failed: number, output = ''): Step => ({
  name,
  run: async () => ({ passed, failed, output }),
});

test('all passes: numbers are added up in the last line', async () => {
  expect(await runStages([[[step('a', 3, 0)], [step('b', 4, 0)]], [[step('c', 1, 0)]]])).toBe(true);
  expect(said.at(-1)).toBe('8 passed, 0 failed');
});

test('after a failing step nothing new starts, and its output is shown', async () => {
  const never = vi.fn();
  const stages = [
    [[step('a', 1, 0), step('b', 2, 1, 'because of this'), { name: 'c', run: never }]],
    [[step('d', 1, 0)]],
  ];
  expect(await runStages(stages)).toBe(false);
  expect(never).not.toHaveBeenCalled();
  expect(said.join('\n')).toContain('because of this');
  expect(said.join('\n')).toContain('2 steps were not run');
  expect(said.at(-1)).toBe('3 passed, 1 failed');
});
