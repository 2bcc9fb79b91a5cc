import { expect, it } from 'vitest';
import type { Changes } from '../broken-content.ts';
import { reportOn } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';
const found = (changes: Changes) =>
  reportOn(changes).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

it('asks for hours that the page can put into words', () => {
  expect(found({ [facts]: ['Mo-Fr 09:00-18:00', 'с 9.00 до 18.00'] })).toEqual(['hours-wrong 22:48']);
  const office = 'contact: { office: land-department-akmola }';
  expect(found({ [facts]: [office, `${office}, open: 9-18`] })).toEqual(['hours-wrong 34:93']);
});
