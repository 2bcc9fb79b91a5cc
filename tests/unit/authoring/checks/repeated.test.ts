import { expect, it } from 'vitest';
import type { Changes } from '../broken-content.ts';
import { reportOn } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';
const found = (changes: Changes) =>
  reportOn(changes).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

const term = "  - { what: result, at-most: 6, unit: working-days, from: application, at: '7:8' }";
const minutes = "  - { stage: before-service, at-most: 30, unit: minutes, at: '7:9' }";
const paper = "  - { paper: identity-document, agency: shown, at: '11:13' }";
const limited = (line: string, limit: string) => line.replace(' }', `, ${limit} }`);
const also = (line: string, limit: string) => [line, `${line}\n${limited(line, limit)}`] as const;

it('tells a fact that is said twice for one channel and case', () => {
  expect(found({ [facts]: also(term, 'cases: [first]') })).toEqual(['fact-twice 17:5']);
  expect(found({ [facts]: also(minutes, 'channels: [agency]') })).toEqual(['fact-twice 19:5']);
  expect(found({ [facts]: also(paper, 'cases: [first]') })).toEqual(['fact-twice 26:5']);
});

it('lets a paper stand twice where the case parts the rows', () => {
  const rows = `${limited(paper, 'cases: [first]')}\n${limited(paper, 'cases: [duplicate]')}`;
  expect(found({ [facts]: [paper, rows] })).toEqual([]);
});
