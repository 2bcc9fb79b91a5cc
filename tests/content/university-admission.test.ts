import { describe, expect, it } from 'vitest';
import { datesOfResult } from '#standards/answer.ts';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('university-admission');

saysWhatItsDocumentSays('university-admission', { first: 19143, appendices: 19201, register: 129 }, 25);
isWordedInBothLanguages('university-admission');

describe('the admission to a university, as a lawyer would check it', () => {
  it.each([
    ['with-unt', 'intake', '06-20', '08-10'],
    ['complex-testing', 'application', '06-20', '07-09'],
    ['creative', 'application', '06-20', '07-01'],
  ])('has for %s one window of %s, from %s to %s', (chosen, what, from, to) => {
    const own = facts.windows?.filter(({ cases }) => cases?.includes(chosen));
    expect(own).toMatchObject([{ what, from, to }]);
  });

  it('enrols everybody from the tenth to the twenty-fifth of August and has no other term', () => {
    expect(datesOfResult(facts)).toMatchObject([{ what: 'enrolment', from: '08-10', to: '08-25' }]);
    expect(datesOfResult(facts)[0]?.cases).toBeUndefined();
    expect(facts.deadlines).toMatchObject({ is: 'not-stated' });
    expect(facts.waiting).toMatchObject({ is: 'not-stated' });
  });

  it('asks for six photographs, the original of the school certificate, one of two test certificates', () => {
    const papers = papersFor(facts, 'university');
    expect(papers).toHaveLength(7);
    expect(papers.find(({ paper }) => paper === 'photographs')?.copies).toBe(6);
    expect(papers.find(({ paper }) => paper === 'education-document')?.university).toBe('original');
    expect(papers.find(({ paper }) => paper === 'unt-certificate')?.or).toEqual(['complex-test-certificate']);
    expect(papers.filter((paper) => paper.if).map(({ paper }) => paper)).toEqual(['grant-certificate']);
  });

  it('demands seventy points of a national university, fifty-five of medicine, fifty elsewhere', () => {
    const points = Object.fromEntries((facts.thresholds ?? []).map(({ id, value }) => [id, value]));
    expect(points).toEqual({
      'national-universities': 70,
      'general-medicine': 55,
      'other-universities': 50,
      'profile-subject': 7,
      'creative-exam': 10,
      'other-subjects': 4,
      'any-subject': 4,
    });
    expect(new Set(facts.thresholds?.map(({ bound, unit }) => `${bound} ${unit}`))).toEqual(
      new Set(['at-least points']),
    );
  });

  it('refuses or suspends for missing papers and for low scores, each with its thresholds', () => {
    const refusals = Array.isArray(facts['service-refusals']) ? facts['service-refusals'] : [];
    expect(refusals.map(({ id, thresholds }) => [id, thresholds?.length])).toEqual([
      ['papers-incomplete', undefined],
      ['low-score-for-paid', 6],
      ['low-score-in-subject', 1],
    ]);
    const suspensions = Array.isArray(facts.suspensions) ? facts.suspensions : [];
    expect(suspensions.map(({ id }) => id)).toEqual(refusals.map(({ id }) => id));
  });

  it('is free and open as the university says', () => {
    expect(facts.fee).toMatchObject({ is: 'free' });
    expect(facts.hours).toMatchObject([{ 'own-schedule': true }]);
  });
});
