import { describe, expect, it } from 'vitest';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('guardianship-of-orphans');

saysWhatItsDocumentSays('guardianship-of-orphans', { first: 15947, appendices: 16027 }, 26);
isWordedInBothLanguages('guardianship-of-orphans');

describe('guardianship of a child without parents, as a lawyer would check it', () => {
  it('takes thirty calendar days and counts no intake or issue day', () => {
    expect(facts.deadlines).toMatchObject([
      { exactly: 30, unit: 'calendar-days', from: 'submission', without: ['intake-day', 'issue-day'] },
    ]);
  });

  it('lets nobody wait or be served for more than twenty minutes', () => {
    for (const list of [facts.waiting, facts.serving]) expect(list).toMatchObject([{ 'at-most': 20, unit: 'minutes' }]);
  });

  it('asks a married guardian for fourteen papers and a single one for ten', () => {
    const own = facts.papers.slice(
      0,
      facts.papers.findIndex(({ paper }) => paper === 'child-consent'),
    );
    const asked = (condition: string) => own.filter((row) => row.if === undefined || row.if === condition).length;
    expect([own.length, asked('married'), asked('unmarried')]).toEqual([15, 14, 10]);
  });

  it('asks for eleven papers on each child, and for consent only above the age of ten', () => {
    const child = facts.papers.slice(facts.papers.findIndex(({ paper }) => paper === 'child-consent'));
    expect(child).toHaveLength(11);
    expect(child[0]?.thresholds).toEqual(['child-consents']);
    expect(facts.thresholds).toMatchObject([{ id: 'child-consents', value: 10, unit: 'age', bound: 'above' }]);
    expect(child.find(({ or }) => or)).toMatchObject({ or: ['court-decision', 'illness-or-search-certificate'] });
  });

  it('keeps what nobody collects for two months and does not say where it goes then', () => {
    expect(facts.storage).toEqual([{ exactly: 2, unit: 'months', at: ['15:15998'] }]);
  });

  it('refuses papers on two grounds and names none for refusing guardianship', () => {
    expect(facts['acceptance-refusals']).toMatchObject([{ id: 'papers-incomplete' }, { id: 'false-information' }]);
    for (const list of ['returns', 'service-refusals', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has five ways to complain, seven principles, four appendices and six indicators', () => {
    const { complaints, principles, appendices, indicators } = facts;
    expect([complaints.length, principles.length, appendices.length, indicators.length]).toEqual([5, 7, 4, 6]);
  });
});
