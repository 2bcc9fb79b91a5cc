import { expect, it } from 'vitest';
import { reportOn } from '../broken-content.ts';

it('names the encoding of a file whose letters are lost', () => {
  const found = reportOn({ 'standards/reading-pass/ru.mdx': ['name: Пропуск', 'name: \uFFFD\uFFFD\uFFFD'] }).problems;
  expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toContain('encoding 4:7');
});
