import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('special-school-admission');

saysWhatItsDocumentSays('special-school-admission', { first: 22536, appendices: 22590, register: 195 }, 25);
isWordedInBothLanguages('special-school-admission');

describe('admission to a special school, as a lawyer would check it', () => {
  it('looks at the papers for three working days at most', () => {
    expect(facts.deadlines).toMatchObject([
      { what: 'result', 'at-most': 3, unit: 'working-days', from: 'application' },
    ]);
  });

  it('is for children from seven to eighteen, paid by the local budget', () => {
    expect(facts.thresholds?.map(({ bound, value, unit }) => [bound, value, unit])).toEqual([
      ['at-least', 7, 'age'],
      ['at-most', 18, 'age'],
    ]);
    expect(facts.fee).toMatchObject({ is: 'free', at: ['8:22549'] });
    expect(facts.notes?.find(({ about }) => about === 'fee')).toMatchObject({ id: 'budget-pays' });
  });

  it('is open from eight to six', () => {
    expect(facts.hours).toMatchObject([{ open: 'Mo-Fr 08:00-13:00,14:00-18:00; PH off' }]);
  });

  it('asks for seven papers of everybody and two more of those who move in the middle of a year', () => {
    const asked = papersFor(facts, 'school', undefined);
    expect(asked.filter((paper) => paper.if === undefined)).toHaveLength(7);
    expect(asked.filter((paper) => paper.if === 'moves-mid-year').map(({ paper }) => paper)).toEqual([
      'marks-sheet',
      'council-decision',
    ]);
    expect(asked.find(({ paper }) => paper === 'photographs')).toMatchObject({ copies: 2 });
  });

  it('is refused on one ground only: papers are missing', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
  });

  it('leads a complaint from the department to the ministry and to court', () => {
    expect(facts.complaints.map(({ stage }) => stage)).toEqual(['provider', 'provider', 'court']);
  });

  it('has six principles, eleven indicators and two appendices', () => {
    expect([facts.principles.length, facts.indicators.length, facts.appendices.length]).toEqual([6, 11, 2]);
  });
});
