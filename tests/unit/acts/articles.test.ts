import { expect, test } from 'vitest';
import { articlesInWords } from '#acts/articles.ts';

test('one article is one, a list and a range are several', () => {
  expect(articlesInWords(['9-1'], 'ru')).toBe('статья 9-1');
  expect(articlesInWords(['34', '43'], 'ru')).toBe('статьи 34, 43');
  expect(articlesInWords(['115 – 132'], 'ru')).toBe('статьи 115 – 132');
});
