import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('guardianship-certificate');

saysWhatItsDocumentSays('guardianship-certificate', { first: 45903, appendices: 46009, register: 243 }, 26);
isWordedInBothLanguages('guardianship-certificate');

describe('the certificate of guardianship, as a lawyer would check it', () => {
  it('takes five working days through both channels and counts no intake or issue day at the centre', () => {
    const results = (Array.isArray(facts.deadlines) ? facts.deadlines : []).filter((term) => term.what === 'result');
    expect(results.map((term) => [term.channels, term.exactly, term.unit, term.without])).toEqual([
      [['service-centre'], 5, 'working-days', ['intake-day', 'issue-day']],
      [['portal'], 5, 'working-days', undefined],
    ]);
  });

  it('is valid for as long as the centre keeps it, but from the day of issue', () => {
    expect(facts.validity).toMatchObject([{ exactly: 1, unit: 'months', from: 'issue' }]);
    expect(facts.storage).toMatchObject([{ exactly: 1, unit: 'months', then: 'agency' }]);
  });

  it.each([
    ['service-centre', ['guardianship-decision', 'birth-certificate', 'residence-statement']],
    ['portal', ['electronic-request', 'guardianship-decision', 'birth-certificate', 'residence-statement']],
  ] as const)('asks at %s for %j and no application, and takes the identity from the state', (channel, papers) => {
    const asked = papersFor(facts, channel, undefined);
    expect(asked.filter((paper) => isBrought(paper, channel)).map(({ paper }) => paper)).toEqual(papers);
    expect(asked.filter((paper) => !isBrought(paper, channel)).map(({ paper }) => paper)).toEqual([
      'identity-document',
    ]);
  });

  it('promises a written refusal on the portal only', () => {
    expect(facts.results.find(({ id }) => id === 'refusal')).toMatchObject({
      medium: ['electronic'],
      channels: ['portal'],
    });
    expect(facts['refusal-answers']?.filter(({ of }) => of === 'service').map(({ channels }) => channels)).toEqual([
      ['portal'],
    ]);
    expect(facts.notes?.map(({ id }) => id)).toContain('refusal-at-centre');
  });

  it('tells refusal to accept, return and refusal of the service apart', () => {
    expect(facts['acceptance-refusals']).toMatchObject([{ id: 'papers-incomplete', channels: ['service-centre'] }]);
    expect(facts.returns).toMatchObject([{ id: 'errors-in-papers', channels: ['service-centre'] }]);
    for (const list of ['service-refusals', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has nine ways to complain, seven principles, four appendices and six indicators', () => {
    const { complaints, principles, appendices, indicators } = facts;
    expect([complaints.length, principles.length, appendices.length, indicators.length]).toEqual([9, 7, 4, 6]);
  });
});
