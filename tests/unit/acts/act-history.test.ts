import { expect, it } from 'vitest';
import { historyOf } from '#acts/act-history.ts';
import { actSchema } from '#acts/schema.ts';

const act = (id: string, more: object = {}) =>
  actSchema.parse({
    id,
    kind: 'resolution',
    issuer: 'government',
    date: '2012-08-31',
    title: { kk: 'Қаулы', ru: 'Постановление' },
    official: [],
    status: { is: 'not-marked' },
    ...more,
  });

const old = act('old', { status: { is: 'repealed', by: 'new' }, amended: [{ by: 'change', where: 'title, point 1' }] });
const change = act('change');
const partly = act('partly');
const recent = act('new', {
  repeals: ['old'],
  'repeals-parts': [{ act: 'partly', where: 'point 16 of the amendments' }],
});
const acts = [old, change, partly, recent];

it('knows what happened to an act', () => {
  const { repealedBy, amendedBy, partsRepealedBy } = historyOf(old, acts);
  expect([repealedBy, amendedBy, partsRepealedBy]).toEqual([recent, [{ act: change, where: 'title, point 1' }], []]);
  expect(historyOf(partly, acts).partsRepealedBy).toEqual([{ act: recent, where: 'point 16 of the amendments' }]);
});

it('knows what an act did to others', () => {
  expect(historyOf(recent, acts).repeals).toEqual([
    { act: old, where: undefined },
    { act: partly, where: 'point 16 of the amendments' },
  ]);
  expect(historyOf(change, acts).amends).toEqual([{ act: old, where: 'title, point 1' }]);
});
