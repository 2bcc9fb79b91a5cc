import { expect, it } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { fill } from '#authoring/fill/fill.ts';
import { readContent } from '#authoring/read/content.ts';
import { readTree } from '#authoring/read/tree.ts';
import { withContent } from '../broken-content.ts';
import type { Changes } from '../broken-content.ts';

const folder = 'regulations/reading-order';
const facts = `topic: education
act: resolution-15-2012
source: reading.txt
language: kk
implements: { standard: reading-pass, at: '1:1' }
cases: [grant]
deadlines:
  - { exactly: 1, unit: days, cases: [grant], at: '2:2' }
units:
  - { id: clerk, at: '3:3' }
steps:
  - { id: apply, actor: recipient, at: '4:4' }
  - { id: register, unit: clerk, at: '4:5' }
appendices: []
`;
const words = (language: 'kk' | 'ru') => `---
title: ${language === 'kk' ? 'Оқу залының тәртібі' : 'Порядок читального зала'}
${language === 'kk' ? '' : 'translation: ours\n'}reviewed: no
---
`;
const regulation = (change: readonly [string, string] = ['', '']): Changes => ({
  [`${folder}/facts.yaml`]: facts.replace(change[0], change[1]),
  [`${folder}/kk.mdx`]: words('kk'),
  [`${folder}/ru.mdx`]: words('ru'),
});
const told = (changes: Changes) =>
  withContent(changes, checkContent)
    .problems.filter(({ file }) => file === `${folder}/facts.yaml`)
    .map(({ code, line, column }) => `${code} ${line}:${column}`);

it('finds nothing wrong in the facts of a sound regulation', () => expect(told(regulation())).toEqual([]));

it.each<[string, [string, string], string[]]>([
  ['a step of a unit that is not listed', ['unit: clerk', 'unit: head'], ['unit-unknown 13:27']],
  ['a term of a case that it has not', ['cases: [grant], at', 'cases: [duplicate], at'], ['case-unknown 8:39']],
  ['a standard that does not exist', ['standard: reading-pass', 'standard: reading'], ['service-unknown 5:25']],
])('tells %s', (_, change, problems) => expect(told(regulation(change))).toEqual(problems));

it('fills every missing word of a regulation, in the order of its lists', () => {
  const filled = withContent(regulation(), (dir) => fill(readContent(readTree(dir))));
  const keys = filled.filter(({ file }) => file === `${folder}/kk.mdx`).flatMap((file) => file.keys);
  expect(keys.map(({ list, id }) => `${list} ${id}`)).toEqual([
    'cases grant',
    'units clerk',
    'actors recipient',
    'steps apply',
    'steps register',
  ]);
});
