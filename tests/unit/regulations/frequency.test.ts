import { expect, it } from 'vitest';
import { frequencyInWords } from '#regulations/frequency.ts';

it.each([
  [2, 'day', 'ru', 'не реже 2 раз в день'],
  [1, 'day', 'ru', 'не реже 1 раза в день'],
  [5, 'week', 'ru', 'не реже 5 раз в неделю'],
  [2, 'day', 'kk', 'күніне кемінде 2 рет'],
  [3, 'week', 'kk', 'аптасына кемінде 3 рет'],
] as const)('%d times a %s in %s', (times, per, language, words) => {
  expect(frequencyInWords({ 'at-least': times, per }, language)).toBe(words);
});
