import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('education-document-duplicate');

saysWhatItsDocumentSays('education-document-duplicate', { first: 19771, appendices: 19823, register: 163 }, 25);
isWordedInBothLanguages('education-document-duplicate');

describe('the duplicate of a diploma, as a lawyer would check it', () => {
  it('takes at most ten calendar days from the application, and twenty minutes from the papers', () => {
    expect(facts.deadlines).toMatchObject([
      { what: 'service', 'at-most': 20, unit: 'minutes', from: 'submission' },
      { what: 'result', 'at-most': 10, unit: 'calendar-days', from: 'application' },
    ]);
  });

  it('says nothing of minutes in a queue and costs nothing', () => {
    expect(facts.waiting).toMatchObject({ is: 'not-stated' });
    expect(facts.serving).toMatchObject({ is: 'not-stated' });
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it.each(['school', 'college', 'university'] as const)('asks the same four papers at a %s', (channel) => {
    expect(papersFor(facts, channel).map((paper) => [paper.paper, paper[channel]])).toEqual([
      ['application', 'original'],
      ['newspaper-extract', 'original'],
      ['birth-certificate', 'copy'],
      ['lost-property-statement', 'original'],
    ]);
  });

  it('takes an identity card instead of the birth certificate', () => {
    expect(facts.papers.flatMap((paper) => paper.or ?? [])).toEqual(['identity-card']);
  });

  it('has the same hours everywhere, with a lunch of an hour and a half', () => {
    expect(new Set(Array.isArray(facts.hours) ? facts.hours.map(({ open }) => open) : [])).toEqual(
      new Set(['Mo-Fr 09:00-13:00,14:30-18:30; PH off']),
    );
  });

  it('is refused for missing papers only, and one may apply again', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete', 'apply-again': true }]);
  });

  it('explains complaints in the academic office and has one appendix with six indicators', () => {
    expect(facts.complaints.map(({ stage }) => stage)).toEqual(['explanation', 'service', 'result', 'court']);
    expect([facts.appendices.length, facts.indicators.length]).toEqual([1, 6]);
  });
});
