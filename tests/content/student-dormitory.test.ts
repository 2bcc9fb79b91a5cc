import { describe, expect, it } from 'vitest';
import { termsOf } from '#standards/answer.ts';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('student-dormitory');

saysWhatItsDocumentSays('student-dormitory', { first: 19413, appendices: 19471, skipped: [18], register: 147 }, 25);
isWordedInBothLanguages('student-dormitory');

describe('the place in a dormitory, as a lawyer would check it', () => {
  it('is answered within seven calendar days, after at most twenty minutes at the counter', () => {
    expect(termsOf(facts, 'result')).toMatchObject([{ 'at-most': 7, unit: 'calendar-days', from: 'application' }]);
    expect(facts.serving).toMatchObject([{ 'at-most': 20, unit: 'minutes' }]);
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it.each(['college', 'university'] as const)('asks at a %s for the same nine papers', (channel) => {
    const papers = papersFor(facts, channel);
    expect(papers).toHaveLength(9);
    expect(papers.flatMap((paper) => paper.if ?? [])).toEqual(['has-family', 'lost-parents', 'many-children']);
    expect(papers.find(({ paper }) => paper === 'photographs')?.copies).toBe(6);
  });

  it('counts a family of four children as a large one', () => {
    expect(facts.thresholds).toMatchObject([{ value: 4, unit: 'children', bound: 'at-least' }]);
  });

  it('takes papers at the office of studies of a college and at the dean of a university', () => {
    expect(facts.intake?.map(({ id, channels }) => [id, channels])).toEqual([
      ['study-office', ['college']],
      ['dean-office', ['university']],
    ]);
  });

  it('is refused when papers are missing, to be mended, and when no place is free', () => {
    expect(facts['service-refusals']).toMatchObject([
      { id: 'papers-incomplete', 'apply-again': true },
      { id: 'no-places' },
    ]);
    expect(facts.recipients['limited-by']).toBe('free-places');
  });

  it('sends complaints to the ministry, of which other documents print the address, and to the court', () => {
    expect(facts.complaints.find(({ stage }) => stage === 'result')).toMatchObject({ to: 'education-ministry' });
    expect(facts.complaints.flatMap(({ contact }) => contact ?? [])).toEqual([
      { office: 'central-body-astana-education-ministry' },
    ]);
    expect(facts.complaints.at(-1)?.stage).toBe('court');
  });
});
