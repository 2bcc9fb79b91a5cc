import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('minor-property-certificate');

saysWhatItsDocumentSays('minor-property-certificate', { first: 51774, appendices: 51930, register: 259 }, 26);
isWordedInBothLanguages('minor-property-certificate');

describe("the permission for a deal with a child's home, as a lawyer would check it", () => {
  it('takes five working days through both channels and counts no intake or issue day at the centre', () => {
    const results = (Array.isArray(facts.deadlines) ? facts.deadlines : []).filter((term) => term.what === 'result');
    expect(results.map((term) => [term.channels, term.exactly, term.unit, term.without])).toEqual([
      [['service-centre'], 5, 'working-days', ['intake-day', 'issue-day']],
      [['portal'], 5, 'working-days', undefined],
    ]);
  });

  it.each([
    ['service-centre', 'notary', 13],
    ['service-centre', 'bank-loan', 15],
    ['portal', 'notary', 13],
    ['portal', 'bank-loan', 14],
  ] as const)('asks at %s for %s: %i papers and one statement of the state', (channel, chosen, papers) => {
    const asked = papersFor(facts, channel, chosen);
    const brought = asked.filter((paper) => isBrought(paper, channel));
    expect([brought.length, asked.length - brought.length]).toEqual([papers, 1]);
  });

  it('asks for the letter of the bank only when the home is pledged, and for consent of the child always', () => {
    const rows = (id: string) => facts.papers.filter(({ paper }) => paper === id);
    expect(rows('bank-letter').map(({ cases }) => cases)).toEqual([['bank-loan']]);
    expect(rows('child-consent')).toMatchObject([{ 'service-centre': 'copy-original-shown', portal: 'scan' }]);
    expect(rows('child-consent')[0]?.cases).toBeUndefined();
  });

  it('asks for form 4 in three different ways', () => {
    const forms = facts.papers.filter(({ paper }) => paper === 'form-four');
    expect(forms.map((row) => [row.cases?.[0], row.if, row['service-centre'] ?? row.portal])).toEqual([
      ['notary', 'single-mother-before-register', 'data'],
      ['bank-loan', 'single-mother-since-register', 'data'],
      ['bank-loan', 'single-mother', 'copy-original-shown'],
      [undefined, 'single-mother', 'scan-or-state-data'],
    ]);
  });

  it('is decided where the child is registered, or where a home elsewhere lies, not where the parents live', () => {
    expect(facts.channels['service-centre']?.by).toBe('residence');
    expect(facts.providers?.[0]?.where).toEqual(['where-child-registered', 'where-property-lies']);
  });

  it('lets children above ten sign both applications, and is valid for one month from the day of issue', () => {
    expect(facts.thresholds).toMatchObject([{ value: 10, unit: 'age', bound: 'above' }]);
    expect(facts.validity).toMatchObject([{ exactly: 1, unit: 'months', from: 'issue' }]);
    expect(facts.validity?.[0]?.result).toHaveLength(2);
  });

  it('leaves the time of an answer to a complaint to the legislation', () => {
    expect(facts['complaint-answer']).toMatchObject({ 'by-law': true, by: ['post'] });
  });

  it('has nine ways to complain, seven principles, six appendices and six indicators', () => {
    const { complaints, principles, appendices, indicators } = facts;
    expect([complaints.length, principles.length, appendices.length, indicators.length]).toEqual([9, 7, 6, 6]);
  });
});
