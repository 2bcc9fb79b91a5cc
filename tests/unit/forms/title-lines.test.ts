import { expect, test } from 'vitest';
import { titleLines } from '#forms/title-lines.ts';

const title = {
  text: { ru: 'Заявление', kk: 'Өтініш' },
  subtitle: { ru: 'о выдаче акта', kk: 'акт беру туралы' },
};

test('Russian names the paper first', () => {
  expect(titleLines(title, 'ru')).toEqual([
    { words: 'Заявление', main: true },
    { words: 'о выдаче акта', main: false },
  ]);
});

test('Kazakh names the subject first', () => {
  expect(titleLines(title, 'kk')).toEqual([
    { words: 'акт беру туралы', main: false },
    { words: 'Өтініш', main: true },
  ]);
});

test('a title alone', () => {
  expect(titleLines({ text: title.text }, 'kk')).toEqual([{ words: 'Өтініш', main: true }]);
});
