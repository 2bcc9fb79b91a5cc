import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('free-school-meals');

saysWhatItsDocumentSays('free-school-meals', { first: 41589, appendices: 41649, register: 219 }, 25);
isWordedInBothLanguages('free-school-meals');

describe('free meals at school, as a lawyer would check it', () => {
  it('takes five working days, and tells that the document also says five days', () => {
    expect(facts.deadlines).toMatchObject([{ exactly: 5, unit: 'working-days', from: 'application' }]);
    expect(facts.notes?.map(({ id }) => id)).toContain('days-kind');
  });

  it('lets nobody wait or be served for more than thirty minutes', () => {
    for (const list of [facts.waiting, facts.serving]) expect(list).toMatchObject([{ 'at-most': 30, unit: 'minutes' }]);
  });

  it.each([
    ['social-aid', ['application', 'social-aid-certificate']],
    ['low-income', ['application', 'income-statement']],
    ['orphan', ['application', 'custody-decision']],
    ['emergency', ['application', 'further-papers']],
    ['other', ['application', 'further-papers']],
  ] as const)('asks of a child whose case is %s for %j', (chosen, papers) => {
    expect(papersFor(facts, 'school', chosen).map(({ paper }) => paper)).toEqual(papers);
  });

  it('does not make up in which form a paper is brought', () => {
    const forms = facts.papers.filter(({ paper }) => paper !== 'application').map(({ school }) => school);
    expect(new Set(forms)).toEqual(new Set(['not-stated']));
  });

  it('is given within the school year and holds to its end', () => {
    expect(facts.hours).toMatchObject([{ during: 'school-year', lunch: 'not-stated' }]);
    expect(facts.results[0]).toMatchObject({ 'valid-until': 'school-year', medium: ['paper'] });
  });

  it('is refused on one ground, and papers are refused on none', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
    for (const list of ['acceptance-refusals', 'returns', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has four ways to complain, answered by post or e-mail, five principles, eight appendices and six indicators', () => {
    const { complaints, principles, appendices, indicators } = facts;
    expect(facts['complaint-answer']?.by).toEqual(['post', 'email']);
    expect([complaints.length, principles.length, appendices.length, indicators.length]).toEqual([4, 5, 8, 6]);
  });
});
