import { describe, expect, it } from 'vitest';
import { termsOf } from '#standards/answer.ts';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('kaztest');

saysWhatItsDocumentSays('kaztest', { first: 18826, appendices: 18891, register: 113 }, 25);
isWordedInBothLanguages('kaztest');

describe('the test of Kazakh, as a lawyer would check it', () => {
  it('names half an hour as the term of the service, and three hours for serving', () => {
    expect(termsOf(facts, 'service')).toMatchObject([{ exactly: 30, unit: 'minutes' }]);
    expect(facts.waiting).toMatchObject([{ stage: 'before-service', 'at-most': 30, unit: 'minutes' }]);
    expect(facts.serving).toMatchObject([{ stage: 'session', 'at-most': 3, unit: 'hours' }]);
  });

  it('does not say when the certificate is given', () => {
    expect(termsOf(facts, 'result')).toEqual([]);
    expect(facts.termless).toMatchObject([{ read: ['5', '7', '16'] }]);
    expect(facts.validity).toBeUndefined();
  });

  it('costs what the price list says, paid at the centre or in a bank', () => {
    expect(facts.fee).toMatchObject({ is: 'elsewhere', where: 'price-list', payee: ['provider', 'bank'] });
  });

  it('asks for four papers, an earlier certificate only of those who have one', () => {
    expect(papersFor(facts, 'organisation').map((paper) => [paper.paper, paper.organisation, paper.if])).toEqual([
      ['identity-document', 'original', undefined],
      ['earlier-certificate', 'copy', 'has-certificate'],
      ['payment-receipt', 'original', undefined],
      ['test-application', 'original', undefined],
    ]);
  });

  it('is booked by one of two telephones in one place of the country', () => {
    expect(facts.hours).toMatchObject([{ queue: 'appointment', telephones: ['8(7172) 518306', '8(7172) 518310'] }]);
    expect(facts.channels.organisation?.by).toBe('only-one');
  });

  it('gives a sheet of scores to those who have too few points', () => {
    expect(facts.results.map(({ id }) => id)).toEqual(['certificate', 'score-sheet', 'refusal']);
  });

  it('counts in an indicator forty minutes of waiting, more than the point allows', () => {
    expect(facts.indicators.filter(({ within }) => within)).toMatchObject([{ within: { 'at-most': 40 } }]);
    expect(facts.indicators).toHaveLength(12);
  });

  it('has three ways to complain and says nothing of the contents of the receipt', () => {
    expect(facts.complaints.map(({ stage }) => stage)).toEqual(['explanation', 'result', 'court']);
    expect(facts.receipt?.map(({ items }) => items)).toEqual([undefined]);
  });
});
