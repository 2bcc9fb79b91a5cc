import { describe, expect, it } from 'vitest';
import { termsOf } from '#standards/answer.ts';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('university-externship');

saysWhatItsDocumentSays('university-externship', { first: 18986, appendices: 19041, register: 121 }, 25);
isWordedInBothLanguages('university-externship');

describe('the externship at a university, as a lawyer would check it', () => {
  it('is answered within thirty calendar days, after at most twenty minutes at the counter', () => {
    expect(termsOf(facts, 'result')).toMatchObject([{ 'at-most': 30, unit: 'calendar-days', from: 'application' }]);
    expect(facts.serving).toMatchObject([{ 'at-most': 20, unit: 'minutes' }]);
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it.each([
    ['health', 'medical-board-conclusion'],
    ['exchange', 'exchange-order'],
    ['business-trip', 'trip-order'],
  ])('asks for %s: application, identity card, %s and record book', (chosen, proof) => {
    expect(papersFor(facts, 'university', chosen).map(({ paper }) => paper)).toEqual([
      'externship-application',
      'identity-card',
      proof,
      'record-book',
    ]);
  });

  it('takes one of two conclusions on health, and a record book that the vice-rector certifies', () => {
    const papers = papersFor(facts, 'university');
    expect(papers.find(({ paper }) => paper === 'medical-board-conclusion')?.or).toEqual(['disability-conclusion']);
    expect(papers.find(({ paper }) => paper === 'record-book')).toMatchObject({
      university: 'copy',
      'certified-by': 'vice-rector',
    });
  });

  it('lets exchange and business trip last a year at most', () => {
    expect(facts.thresholds?.map(({ value, unit, bound, cases }) => [value, unit, bound, cases])).toEqual([
      [1, 'years', 'at-most', ['exchange']],
      [1, 'years', 'at-most', ['business-trip']],
    ]);
  });

  it('makes an exception for holders of the Bolashak scholarship and names specialities that are barred', () => {
    expect(facts.papers.filter(({ unless }) => unless).map(({ paper }) => paper)).toEqual(['exchange-order']);
    expect(facts.recipients['limited-by']).toBe('barred-specialties');
  });

  it('is refused for missing papers only, and one may apply again', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete', 'apply-again': true }]);
    expect(facts.suspensions).toMatchObject({ is: 'not-stated' });
  });

  it('has three ways to complain, none about bad service, and two appendices', () => {
    expect(facts.complaints.map(({ stage }) => stage)).toEqual(['explanation', 'result', 'court']);
    expect(facts.appendices.map(({ what }) => what)).toEqual(['application', 'indicators']);
  });
});
