import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('school-admission');

saysWhatItsDocumentSays('school-admission', { first: 19891, appendices: 19965, skipped: [21], register: 171 }, 25);
isWordedInBothLanguages('school-admission');

describe('admission to school, as a lawyer would check it', () => {
  it('serves within a working day, and the order comes within three months', () => {
    expect(facts.deadlines).toMatchObject([
      { what: 'result', 'at-most': 3, unit: 'months', from: 'not-stated' },
      { what: 'service', exactly: 1, unit: 'working-days', from: 'submission' },
    ]);
  });

  it('lets people wait thirty minutes and serves them within thirty', () => {
    expect(facts.waiting).toMatchObject([{ stage: 'before-service', exactly: 30 }]);
    expect(facts.serving).toMatchObject([{ stage: 'submission', 'at-most': 30 }]);
  });

  it('takes first classes from June to August and names no dates for the others', () => {
    expect(facts.windows).toMatchObject([{ what: 'intake', from: '06-01', to: '08-30', cases: ['first-class'] }]);
  });

  it('is for children from seven to eighteen, free of charge, before noon', () => {
    expect(facts.thresholds?.map(({ bound, value }) => [bound, value])).toEqual([
      ['at-least', 7],
      ['at-most', 18],
    ]);
    expect(facts.fee).toMatchObject({ is: 'free' });
    expect(facts.hours).toMatchObject([{ open: 'Mo-Fr 09:00-13:00; PH off', booking: false, 'fast-track': false }]);
  });

  it('asks for the same five papers in every class, two photographs among them', () => {
    for (const chosen of facts.cases) expect(papersFor(facts, 'school', chosen)).toHaveLength(5);
    expect(facts.papers.find(({ paper }) => paper === 'photographs')).toMatchObject({ copies: 2, school: 'item' });
  });

  it('is refused on five grounds and names free places elsewhere', () => {
    expect(facts['service-refusals']).toHaveLength(5);
    expect(facts['refusal-answers']).toMatchObject([{ items: ['reason-of-refusal', 'places-in-other-schools'] }]);
    expect(facts['acceptance-refusals']).toMatchObject({ is: 'not-stated' });
  });

  it('leads a complaint from the department to the ministry and to court', () => {
    expect(facts.complaints.map(({ stage }) => stage)).toEqual(['provider', 'provider', 'service', 'court']);
  });

  it('has six principles, six indicators and one appendix', () => {
    expect([facts.principles.length, facts.indicators.length, facts.appendices.length]).toEqual([6, 6, 1]);
  });
});
