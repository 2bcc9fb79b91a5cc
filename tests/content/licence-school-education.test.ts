import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('licence-school-education');

saysWhatItsDocumentSays('licence-school-education', { first: 44396, appendices: 44489 }, 26);
isWordedInBothLanguages('licence-school-education');

describe('the licence of a school, as a lawyer would check it', () => {
  it('is number 204 of the register', () => {
    const excerpt = readFileSync('tests/fixtures/sources/licence-school-education.lines.json', 'utf8');
    const lines = Object.entries(JSON.parse(excerpt) as Record<string, string>);
    const row = lines.findIndex(([, text]) => text.trim() === String(facts.register));
    expect(lines[row + 1]?.[1].trim()).toMatch(/^Выдача лицензии.* общего среднего образования$/);
  });

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

  it('has one door, the portal, at two addresses, with a digital signature', () => {
    expect(Object.keys(facts.channels)).toEqual(['portal']);
    expect(facts.channels.portal?.url).toEqual(['www.e.gov.kz', 'www.elicense.kz']);
    expect(facts.channels.portal?.needs).toContain('digital-signature');
  });

  it.each([
    ['licence', 3],
    ['reissue', 4],
    ['duplicate', 6],
  ] as const)('asks for %s: %i papers and three statements of the state', (chosen, papers) => {
    const asked = papersFor(facts, 'portal', chosen);
    const brought = asked.filter((paper) => isBrought(paper, 'portal'));
    expect([brought.length, asked.length - brought.length]).toEqual([papers, 3]);
  });

  it('is refused on five grounds and never said to be granted by silence', () => {
    expect(Array.isArray(facts['service-refusals']) && facts['service-refusals'].map(({ id }) => id)).toEqual([
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

  it('has seven principles, six indicators without values and three appendices', () => {
    expect([facts.principles.length, facts.indicators.length, facts.appendices.length]).toEqual([7, 6, 3]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
