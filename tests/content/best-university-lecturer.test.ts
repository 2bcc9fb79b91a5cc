import { describe, expect, it } from 'vitest';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('best-university-lecturer');

saysWhatItsDocumentSays('best-university-lecturer', { first: 17332, appendices: 17384, register: 57 }, 25);
isWordedInBothLanguages('best-university-lecturer');

describe('the grant of the best lecturer, as a lawyer would check it', () => {
  it('is two thousand МРП of the budget year', () => {
    expect(facts.results.find(({ id }) => id === 'grant')?.amount).toEqual({ mrp: 2000, 'index-of': 'budget-year' });
  });

  it('is for citizens with five years of unbroken work, who apply themselves', () => {
    expect(facts.recipients).toMatchObject({ who: ['individuals'], if: ['citizen-lecturer'] });
    expect(facts.thresholds).toMatchObject([{ value: 5, unit: 'years', bound: 'at-least' }]);
  });

  it('is decided within three months of the application; papers are taken within twenty minutes, free of charge', () => {
    expect(facts.deadlines).toMatchObject([{ what: 'result', 'at-most': 3, unit: 'months', from: 'application' }]);
    expect(facts.serving).toMatchObject([{ stage: 'submission', 'at-most': 20, unit: 'minutes' }]);
    expect(facts.waiting).toMatchObject({ is: 'not-stated' });
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it('is asked for at a university, on working days from nine to half past six, without booking', () => {
    expect(Object.keys(facts.channels)).toEqual(['university']);
    expect(facts.hours).toMatchObject([
      { open: 'Mo-Fr 09:00-13:00,14:30-18:30; PH off', queue: 'live', booking: false, 'fast-track': false },
    ]);
  });

  it('asks for seven papers, one of them a copy, and does not say how it wants two', () => {
    expect(facts.papers.map(({ university }) => university)).toEqual([
      'original',
      'original',
      'original',
      'not-stated',
      'original',
      'copy',
      'not-stated',
    ]);
  });

  it('is refused only for missing papers, after which one may apply again', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete', 'apply-again': true }]);
    for (const list of ['acceptance-refusals', 'returns', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has three ways to complain, five principles, six indicators without values, one appendix', () => {
    const { complaints, principles, indicators, appendices } = facts;
    expect([complaints, principles, indicators, appendices].map(({ length }) => length)).toEqual([3, 5, 6, 1]);
    expect(indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
