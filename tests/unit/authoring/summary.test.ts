import { expect, it } from 'vitest';
import { problem } from '#authoring/problem.ts';
import { summary } from '#authoring/summary.ts';

const report = (count: number) => ({
  files: 40,
  problems: Array.from({ length: count }, (_, at) =>
    problem('yaml-tab', { file: `${at % 2}`, line: 1, column: 1 }, {}),
  ),
});

it('counts problems and files in each language', () => {
  expect([1, 3, 5].map((count) => summary(report(count), 'ru'))).toEqual([
    '1 ошибка в 1 файле',
    '3 ошибки в 2 файлах',
    '5 ошибок в 2 файлах',
  ]);
  expect(summary(report(3), 'kk')).toBe('2 файлда 3 қате');
  expect(summary(report(3), 'en')).toBe('3 problems in 2 files');
});

it('says one line when all is well', () => {
  expect(summary(report(0), 'ru')).toBe('Содержание в порядке: проверено файлов – 40.');
  expect(summary(report(0), 'en')).toBe('The content is right: 40 files checked.');
});
