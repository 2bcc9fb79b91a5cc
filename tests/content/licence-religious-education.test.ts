import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('licence-religious-education');

saysWhatItsDocumentSays('licence-religious-education', { first: 18131, appendices: 18219, register: 89 }, 26);
isWordedInBothLanguages('licence-religious-education');

describe('the licence of a religious school, as a lawyer would check it', () => {
  it('is given in fifteen working days and written anew in ten; of a duplicate the document names no term', () => {
    const terms = Array.isArray(facts.deadlines) ? facts.deadlines : [];
    expect(terms.map((term) => [term.what, term.cases, term.exactly, term.unit])).toEqual([
      ['result', ['licence'], 15, 'working-days'],
      ['result', ['reissue'], 10, 'working-days'],
    ]);
    expect(facts.termless?.map(({ cases }) => cases)).toEqual([['duplicate']]);
  });

  it('costs ten or one МРП of the day of payment, through the gateway; a duplicate has no price', () => {
    if (facts.fee.is !== 'paid') throw new Error('the service is paid');
    expect(facts.fee.tariffs.map(({ mrp, cases }) => [mrp, cases])).toEqual([
      [10, ['licence']],
      [1, ['reissue']],
    ]);
    expect([facts.fee['index-of'], facts.fee.methods]).toEqual(['payment-day', ['payment-gateway']]);
  });

  it('has one door, the portal, with a digital signature, and does not say whether one may book', () => {
    expect(Object.keys(facts.channels)).toEqual(['portal']);
    expect(facts.channels.portal?.needs).toContain('digital-signature');
    expect(facts.hours).toMatchObject([{ channel: 'portal', open: '24/7' }]);
    expect(Array.isArray(facts.hours) && facts.hours[0]?.booking).toBeUndefined();
  });

  it('asks for a statement of payment only where the licence is written anew or a duplicate given', () => {
    const payment = facts.papers.filter(({ paper }) => paper === 'fee-payment');
    expect(payment.map(({ cases }) => cases)).toEqual([['reissue'], ['duplicate']]);
  });

  it.each([
    ['licence', 3, 0],
    ['reissue', 5, 0],
    ['duplicate', 7, 0],
  ] as const)('asks for %s: %i papers and %i statements of the state', (chosen, papers, statements) => {
    const asked = papersFor(facts, 'portal', chosen);
    const brought = asked.filter((paper) => isBrought(paper, 'portal'));
    expect([brought.length, asked.length - brought.length]).toEqual([papers, statements]);
  });

  it('is refused on five grounds, after which one may mend the papers, and never granted by silence', () => {
    const refusals = facts['service-refusals'];
    expect(Array.isArray(refusals) && refusals.map(({ id }) => id)).toEqual([
      'papers-incomplete',
      'fee-not-paid',
      'not-qualified',
      'banned-by-court',
      'grounds-of-act',
    ]);
    for (const list of ['acceptance-refusals', 'returns', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has nine ways to complain, seven principles, six indicators without values, 2 appendices', () => {
    const { complaints, principles, indicators, appendices } = facts;
    expect([complaints, principles, indicators, appendices].map(({ length }) => length)).toEqual([9, 7, 6, 2]);
    expect(indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
