import { expect, test } from 'vitest';
import { titleLines } from '#forms/title-lines.ts';

const title = {
  text: { ru: 'Заявление', kk: 'Өтініш' },
  subtitle: { ru: 'о выдаче акта', kk: 'акт беру туралы' },
};
const words = (...given: Parameters<typeof titleLines>) => titleLines(...given).map((line) => line.words);

test('the official wording keeps its order', () => {
  expect(words(title, 'ru', 'ru')).toEqual(['Заявление', 'о выдаче акта']);
  expect(words(title, 'kk', 'kk')).toEqual(['Өтініш', 'акт беру туралы']);
});

test('a translation into Kazakh names the subject first', () => {
  expect(words(title, 'kk', 'ru')).toEqual(['акт беру туралы', 'Өтініш']);
  expect(titleLines(title, 'kk', 'ru').map((line) => line.main)).toEqual([false, true]);
});

test('a title alone', () => expect(words({ text: title.text }, 'kk', 'ru')).toEqual(['Өтініш']));
