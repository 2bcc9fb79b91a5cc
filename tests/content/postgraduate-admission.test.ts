import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('postgraduate-admission');

saysWhatItsDocumentSays('postgraduate-admission', { first: 19273, appendices: 19342, register: 137 }, 25);
isWordedInBothLanguages('postgraduate-admission');

describe('the admission after the university, as a lawyer would check it', () => {
  it('has the same dates for all four cases', () => {
    expect(facts.windows?.map(({ what, from = '', to = '', cases }) => [what, from, to, cases])).toEqual([
      ['application', '06-20', '07-20', undefined],
      ['examination', '08-01', '08-20', undefined],
      ['enrolment', '', '08-31', undefined],
    ]);
    expect(facts.cases).toEqual(['master', 'adjunct', 'residency', 'doctoral']);
  });

  const common = [
    'application-to-head',
    'test-certificate',
    'personnel-sheet',
    'work-proof',
    'photographs',
    'health-certificate',
    'identity-card',
    'publications',
  ];

  it.each([
    ['master', ['higher-education-document']],
    ['adjunct', ['higher-education-document']],
    ['residency', ['higher-education-document', 'internship-certificate']],
    ['doctoral', ['research-rationale', 'education-document']],
  ])('asks of %s, beside the papers of all, for %j', (chosen, own) => {
    const papers = papersFor(facts, 'university', chosen).map(({ paper }) => paper);
    expect(papers.filter((paper) => !common.includes(paper))).toEqual(own);
    expect(papers.filter((paper) => common.includes(paper))).toEqual(common);
  });

  it('takes copies of diploma and identity card, and six photographs', () => {
    const papers = papersFor(facts, 'university');
    const copies = papers.filter((paper) => paper.university === 'copy').map(({ paper }) => paper);
    expect(copies).toEqual(['higher-education-document', 'education-document', 'test-certificate', 'identity-card']);
    expect(papers.find(({ paper }) => paper === 'photographs')?.copies).toBe(6);
  });

  it('demands a hundred and fifty points in two examinations for the order of the state', () => {
    expect(facts.thresholds).toMatchObject([{ value: 150, unit: 'points', bound: 'at-least', exams: 2, scale: 100 }]);
    expect(facts['service-refusals']).toMatchObject([
      { id: 'papers-incomplete' },
      { id: 'low-score-for-grant', thresholds: ['state-order'] },
    ]);
  });

  it('is given by research organisations too, but papers go to universities only', () => {
    expect(facts.providers).toMatchObject([{ id: 'research-organisations', role: 'provides' }]);
    expect(Object.keys(facts.channels)).toEqual(['university']);
  });

  it('is free and has no term of its own', () => {
    expect([facts.fee, facts.deadlines]).toMatchObject([{ is: 'free' }, { is: 'not-stated' }]);
  });
});
