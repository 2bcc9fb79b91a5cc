import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('children-summer-camp');

saysWhatItsDocumentSays('children-summer-camp', { first: 44664, appendices: 44722, register: 235 }, 25);
isWordedInBothLanguages('children-summer-camp');

describe('a camp for children of families with little money, as a lawyer would check it', () => {
  it('takes ten calendar days from the application', () => {
    expect(facts.deadlines).toMatchObject([{ exactly: 10, unit: 'calendar-days', from: 'application' }]);
  });

  it('lets nobody wait or be served for more than thirty minutes', () => {
    for (const list of [facts.waiting, facts.serving]) expect(list).toMatchObject([{ 'at-most': 30, unit: 'minutes' }]);
  });

  it.each(['agency', 'school'] as const)('asks at %s for the same four papers, in a form not said', (channel) => {
    const asked = papersFor(facts, channel);
    expect(asked.map(({ paper }) => paper)).toEqual([
      'application',
      'identity-document',
      'social-aid-certificate',
      'health-certificate',
    ]);
    expect(asked.slice(1).map((paper) => paper[channel])).toEqual(['not-stated', 'not-stated', 'not-stated']);
  });

  it('is given all the year round, at hours of their own', () => {
    const hours = (Array.isArray(facts.hours) ? facts.hours : []).filter(({ purpose }) => purpose === 'service');
    expect(hours.map((one) => [one.channel, one['own-schedule'], one.during, one.open])).toEqual([
      ['agency', true, 'calendar-year', undefined],
      ['school', true, 'calendar-year', undefined],
    ]);
  });

  it('is refused in writing on two grounds', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }, { id: 'not-entitled' }]);
    expect(facts['refusal-answers']).toMatchObject([{ of: 'service', how: 'letter', items: ['reason-of-refusal'] }]);
  });

  it('tells that only those who have the aid can bring the paper that is asked for', () => {
    expect(facts.notes?.[0]).toMatchObject({ id: 'only-with-aid', about: 'right' });
  });

  it('has targets without a yearly term', () => {
    expect(facts.targets).toEqual({ by: 'head-of-agency', at: ['19:44709'] });
  });

  it('has four ways to complain, five principles, three appendices and six indicators', () => {
    const { complaints, principles, appendices, indicators } = facts;
    expect([complaints.length, principles.length, appendices.length, indicators.length]).toEqual([4, 5, 3, 6]);
  });
});
