import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('education-apostille');

saysWhatItsDocumentSays('education-apostille', { first: 54778, appendices: 54875, register: 267 }, 26);
isWordedInBothLanguages('education-apostille');

describe('the apostille of education, as a lawyer would check it', () => {
  it('takes five working days: from receipt at the Committee, from the request on the portal', () => {
    const terms = Array.isArray(facts.deadlines) ? facts.deadlines : [];
    expect(terms.map((term) => [term.channels, term['at-most'], term.unit, term.from])).toEqual([
      [['agency'], 5, 'working-days', 'receipt-by-agency'],
      [['portal'], 5, 'working-days', 'application'],
    ]);
    expect(facts.serving).toMatchObject([
      { stage: 'submission', 'at-most': 20, unit: 'minutes', channels: ['agency'] },
    ]);
    expect(facts.waiting).toMatchObject({ is: 'not-stated' });
  });

  it('costs half a МРП of the day of payment, paid at a bank or through the gateway', () => {
    if (facts.fee.is !== 'paid') throw new Error('the service is paid');
    expect(facts.fee.tariffs.map(({ mrp }) => mrp)).toEqual([0.5]);
    expect(facts.fee).toMatchObject({
      'index-of': 'payment-day',
      payee: ['bank'],
      methods: ['cash', 'transfer', 'payment-gateway'],
    });
  });

  it('is given to people and organisations at one place, or asked for on the portal with a signature', () => {
    expect(facts.recipients.who).toEqual(['individuals', 'legal-entities']);
    expect(facts.channels.agency?.by).toBe('only-one');
    expect(facts.channels.portal?.needs).toContain('digital-signature');
    expect(facts.hours).toMatchObject([
      { channel: 'agency', open: 'Mo-Fr 09:00-13:00,14:30-18:00; PH off', queue: 'live', booking: false },
      { channel: 'portal', open: '24/7' },
    ]);
  });

  it('gives the apostille at the Committee, and on the portal a notice only', () => {
    const given = (channel: 'agency' | 'portal') =>
      facts.results.filter(({ channels }) => channels?.includes(channel)).map(({ id }) => id);
    expect(given('agency')).toEqual(['apostilled-document', 'refusal']);
    expect(given('portal')).toEqual(['intake-notice', 'refusal']);
    expect(facts.notes?.map(({ id }) => id)).toContain('portal-gives-notice');
  });

  it.each([
    ['agency', ['notarised-power-of-attorney', 'document-for-apostille', 'payment-receipt', 'identity-document']],
    ['portal', ['notarised-power-of-attorney', 'electronic-request', 'document-for-apostille']],
  ] as const)('asks at %s for %j', (channel, papers) => {
    const brought = papersFor(facts, channel).filter((paper) => isBrought(paper, channel));
    expect(brought.map(({ paper }) => paper)).toEqual(papers);
  });

  it('is refused only for missing papers, at intake and later', () => {
    expect(facts['acceptance-refusals']).toMatchObject([{ id: 'papers-incomplete', channels: ['agency'] }]);
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
    for (const list of ['returns', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has ten ways to complain, five principles, six indicators without values, three appendices', () => {
    const { complaints, principles, indicators, appendices } = facts;
    expect([complaints, principles, indicators, appendices].map(({ length }) => length)).toEqual([10, 5, 6, 3]);
    expect(indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
