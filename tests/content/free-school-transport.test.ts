import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('free-school-transport');

saysWhatItsDocumentSays('free-school-transport', { first: 28507, appendices: 28566, register: 211 }, 26);
isWordedInBothLanguages('free-school-transport');

describe('the free transport to school, as a lawyer would check it', () => {
  it('takes five working days from the application', () => {
    expect(facts.deadlines).toMatchObject([{ what: 'result', exactly: 5, unit: 'working-days', from: 'application' }]);
  });

  it('costs nothing, half an hour in the queue and half an hour at the desk', () => {
    expect(facts.fee).toMatchObject({ is: 'free' });
    expect(facts.waiting).toMatchObject([{ 'at-most': 30, unit: 'minutes' }]);
    expect(facts.serving).toMatchObject([{ 'at-most': 30, unit: 'minutes' }]);
  });

  it('is given through the school year, and the certificate is valid as long', () => {
    expect(facts.hours).toMatchObject([{ purpose: 'service', during: 'school-year' }, { purpose: 'complaints' }]);
    expect(facts.results.find(({ id }) => id === 'certificate')?.['valid-until']).toBe('school-year');
  });

  it('asks for an application, one of two papers of identity that is shown, and a certificate of the school', () => {
    expect(papersFor(facts, 'agency').map((paper) => [paper.paper, paper.or, paper.agency])).toEqual([
      ['application', undefined, 'original'],
      ['birth-certificate', ['identity-card'], 'copy-original-shown'],
      ['study-certificate', undefined, 'original'],
    ]);
  });

  it('is refused for missing papers only', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
    for (const list of ['acceptance-refusals', 'returns', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('sends complaints past the akim of the village: to the akimat of the region and to the committee', () => {
    expect(facts.complaints.map(({ stage, contact }) => [stage, contact?.appendix?.[0]])).toEqual([
      ['explanation', '1'],
      ['provider', '8'],
      ['service', undefined],
      ['court', undefined],
    ]);
  });

  it('has eight appendices, two of them lists of offices, and six indicators without values', () => {
    expect(facts.appendices.filter(({ what }) => what === 'offices').map(({ n }) => n)).toEqual(['1', '8']);
    expect([facts.appendices.length, facts.indicators.length, facts.principles.length]).toEqual([8, 6, 6]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
