import { describe, expect, it } from 'vitest';
import {
  counterMinutes,
  datesOfIntake,
  joinedChoices,
  joinedScope,
  papersToBring,
  prices,
  sameForAllCases,
  termsOf,
} from '#standards/answer.ts';
import { feeHeading } from '#standards/sections.ts';
import type { Standard } from '#standards/standard.ts';
import type { Facts } from '#standards/schema.ts';

const at = ['7:1'];
const facts = {
  cases: ['grant', 'duplicate'],
  recipients: { who: ['legal-entities'], at },
  channels: { agency: {}, 'service-centre': {} },
  papers: [
    { paper: 'application', agency: 'original', 'service-centre': 'original', at },
    { paper: 'registration', agency: 'copy', 'service-centre': 'state-data', at },
    { paper: 'newspaper', cases: ['duplicate'], agency: 'original', 'service-centre': 'original', at },
  ],
  deadlines: [{ what: 'result', exactly: 6, unit: 'working-days', from: 'application', at }],
  waiting: [
    { stage: 'before-service', 'at-most': 30, unit: 'minutes', channels: ['agency'], at },
    { stage: 'before-service', 'at-most': 20, unit: 'minutes', channels: ['service-centre'], at },
  ],
  serving: { is: 'not-stated', read: ['7'] },
  fee: { is: 'paid', tariffs: [{ id: 'act', mrp: 3, cases: ['grant'], at }], at },
} as unknown as Facts;

describe('answer', () => {
  it('counts the papers that a person brings, for each choice', () => {
    expect(papersToBring(facts).map(({ count }) => count)).toEqual([2, 3, 1, 2]);
  });

  it('says when to apply, not when others examine or enrol', () => {
    const windows = ['intake', 'enrolment', 'application', 'examination'].map((what) => ({ id: what, what, at }));
    expect(datesOfIntake({ ...facts, windows } as Facts).map(({ what }) => what)).toEqual(['intake', 'application']);
    expect(datesOfIntake(facts)).toEqual([]);
  });

  it('hides a heading for a choice of which nothing is said', () => {
    expect(joinedScope([{ 'data-channels': '1' }, { 'data-channels': '2 1', 'data-cases': '1' }])).toEqual({
      'data-channels': '1 2',
    });
    expect(joinedScope([{ 'data-channels': '1' }, {}])).toEqual({});
    expect(joinedScope([])).toEqual({});
  });

  it('heads the price by how it is counted only where something is paid', () => {
    const standard = (fee: unknown) =>
      ({ facts: { ...facts, fee }, act: { status: { is: 'not-stated' } } }) as unknown as Standard;
    expect(feeHeading(standard(facts.fee), 'ru')).toBe('Как считают оплату');
    expect(feeHeading(standard({ is: 'free', at }), 'ru')).toBe('Стоимость');
    expect(feeHeading(standard({ is: 'free', at }), 'kk')).toBe('Құны');
  });

  it('knows how many of them only some people bring', () => {
    const conditional = facts.papers.map((paper, at) => (at === 1 ? { ...paper, if: 'individual' } : paper));
    expect(papersToBring({ ...facts, papers: conditional }).map(({ sometimes }) => sometimes)).toEqual([1, 1, 0, 0]);
    const aged = facts.papers.map((paper, at) => (at === 0 ? { ...paper, thresholds: ['grown'] } : paper));
    expect(papersToBring({ ...facts, papers: aged }).map(({ sometimes }) => sometimes)).toEqual([1, 1, 1, 1]);
  });

  it('joins choices that say the same for all cases', () => {
    const minutes = sameForAllCases(counterMinutes(facts), ({ waiting }) => String(waiting?.['at-most']));
    expect(minutes.map(({ waiting, scope }) => [waiting?.['at-most'], scope])).toEqual([
      [30, { 'data-channels': '1' }],
      [20, { 'data-channels': '2' }],
    ]);
  });

  it('says once what every choice says, and not what some choices are silent about', () => {
    const everywhere = {
      ...facts,
      waiting: [{ stage: 'before-service', 'at-most': 30, unit: 'minutes', at }],
    } as Facts;
    const value = ({ waiting }: { waiting?: { at: string[] } }) => JSON.stringify(waiting?.at);
    expect(joinedChoices(counterMinutes(everywhere), value, everywhere).map(({ scope }) => scope)).toEqual([{}]);
    const atOneChannel = {
      ...facts,
      waiting: Array.isArray(facts.waiting) ? facts.waiting.slice(0, 1) : facts.waiting,
    };
    expect(joinedChoices(counterMinutes(atOneChannel), value, atOneChannel).map(({ scope }) => scope)).toEqual([
      { 'data-channels': '1' },
    ]);
  });

  it('does not price a case that the list does not price', () => {
    const joined = sameForAllCases(prices(facts), ({ range }) => JSON.stringify(range ?? null));
    expect(joined.map(({ range, scope }) => [range?.least, scope])).toEqual([
      [3, { 'data-cases': '1' }],
      [undefined, { 'data-cases': '2' }],
    ]);
  });

  it('has no terms where the document is silent', () => {
    expect(termsOf({ ...facts, deadlines: { is: 'not-stated', read: ['7'] } } as Facts, 'result')).toEqual([]);
    expect(termsOf(facts, 'result')).toHaveLength(1);
  });
});
