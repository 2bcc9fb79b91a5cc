import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('licence-republican-education');

saysWhatItsDocumentSays('licence-republican-education', { first: 54992, appendices: 55085, register: 275 }, 26);
isWordedInBothLanguages('licence-republican-education');

describe('the licence of an organisation on the republican budget, as a lawyer would check it', () => {
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

  it('has one door, the portal, with a digital signature, and comes from the Committee', () => {
    expect(Object.keys(facts.channels)).toEqual(['portal']);
    expect(facts.channels.portal?.needs).toContain('digital-signature');
    expect(facts.providers?.map(({ id }) => id)).toEqual(['education-control']);
    expect(facts.hours).toMatchObject([{ booking: false, 'fast-track': false }]);
  });

  it('does not say who shows that the organisation is registered and has paid', () => {
    const data = facts.papers.filter(({ portal }) => portal === 'data').map(({ paper }) => paper);
    expect(data).toEqual(['entity-registration', 'fee-payment']);
  });

  it.each([
    ['licence', 5, 0],
    ['reissue', 6, 0],
    ['duplicate', 8, 0],
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
