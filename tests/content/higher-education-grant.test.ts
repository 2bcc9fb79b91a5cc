import { describe, expect, it } from 'vitest';
import { termsOf } from '#standards/answer.ts';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('higher-education-grant');

saysWhatItsDocumentSays('higher-education-grant', { first: 17216, appendices: 17267, register: 49 }, 25);
isWordedInBothLanguages('higher-education-grant');

describe('the contest for a grant, as a lawyer would check it', () => {
  it('ends with a receipt within three working days, after at most thirty minutes at the counter', () => {
    expect(facts.results.map(({ id }) => id)).toEqual(['intake-receipt', 'refusal']);
    expect(termsOf(facts, 'result')).toMatchObject([{ 'at-most': 3, unit: 'working-days', from: 'application' }]);
    expect(facts.serving).toMatchObject([{ stage: 'submission', 'at-most': 30, unit: 'minutes' }]);
  });

  it('asks for six papers of everybody, one of two certificates among them, and two photographs', () => {
    const papers = papersFor(facts, 'university');
    expect(papers.map((paper) => [paper.paper, paper.university])).toEqual([
      ['admission-application', 'original'],
      ['education-document', 'original'],
      ['photographs', 'item'],
      ['health-certificate', 'original'],
      ['unt-certificate', 'original'],
      ['identity-document', 'copy'],
    ]);
    expect(papers.flatMap((paper) => paper.or ?? [])).toEqual(['complex-test-certificate']);
    expect(papers.find(({ paper }) => paper === 'photographs')?.copies).toBe(2);
    expect(papers.filter((paper) => paper.if ?? paper.unless)).toEqual([]);
  });

  it('is refused or suspended for the one ground that papers are missing', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
    expect(facts.suspensions).toMatchObject([{ id: 'papers-incomplete' }]);
    expect(Array.isArray(facts.suspensions) && facts.suspensions.some(({ until }) => until)).toBe(false);
  });

  it('is free, open till half past six, and names no date of the contest', () => {
    expect(facts.fee).toMatchObject({ is: 'free' });
    expect(facts.hours).toMatchObject([{ open: 'Mo-Fr 09:00-13:00,14:30-18:30; PH off' }]);
    expect(facts.windows).toBeUndefined();
  });

  it('has one way to complain at each of four stages', () => {
    expect(facts.complaints.map(({ stage }) => stage)).toEqual(['explanation', 'result', 'service', 'court']);
  });

  it('has five principles and six indicators without values', () => {
    expect([facts.principles.length, facts.indicators.length]).toEqual([5, 6]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
