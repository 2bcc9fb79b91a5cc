import { describe, expect, it } from 'vitest';
import { datesOfResult } from '#standards/answer.ts';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('college-admission');

saysWhatItsDocumentSays('college-admission', { first: 19564, appendices: 19637, register: 155 }, 25);
isWordedInBothLanguages('college-admission');

/** The windows of one case as "what from-to". */
const windowsFor = (chosen: string) =>
  (facts.windows ?? [])
    .filter(({ cases }) => cases?.includes(chosen))
    .map(({ what, from = '', to = '' }) => `${what} ${from}..${to}`);

describe('the admission to a college, as a lawyer would check it', () => {
  it.each([
    ['full-time', ['order ..08-30', 'intake 06-20..08-20', 'examination 08-01..08-28', 'enrolment 08-25..08-30']],
    ['evening', ['intake 06-20..09-20', 'examination 08-01..09-25', 'enrolment 09-15..09-30']],
    ['extramural', ['order ..09-30', 'intake 06-20..09-20', 'examination 08-01..09-25', 'enrolment 09-15..09-30']],
  ])('has for %s its dates', (chosen, windows) => {
    expect(windowsFor(chosen)).toEqual(windows);
  });

  it('takes papers for arts till the twentieth of July only and examines them in one week', () => {
    const own = (facts.windows ?? []).filter(({ id }) => id === 'arts');
    expect(own.map(({ what, from, to }) => [what, from, to])).toEqual([
      ['intake', '06-20', '07-20'],
      ['examination', '07-21', '07-28'],
    ]);
    expect(windowsFor('arts').filter((window) => window.startsWith('intake'))).toHaveLength(1);
  });

  it('answers every case with dates, because it has no term of the result', () => {
    const dates = datesOfResult(facts);
    expect(dates.map(({ what }) => what)).toEqual(['enrolment', 'enrolment']);
    expect(facts.cases.filter((one) => !dates.some(({ cases }) => cases?.includes(one)))).toEqual([]);
  });

  it('tells of the examinations within one week and serves within sixty minutes', () => {
    expect(facts.deadlines).toMatchObject([{ what: 'notice', 'at-most': 1, unit: 'weeks', from: 'registration' }]);
    expect(facts.serving).toMatchObject([{ 'at-most': 60, unit: 'minutes' }]);
    expect(facts.waiting).toMatchObject({ is: 'not-stated' });
  });

  it('asks for four photographs and the original of the school certificate, and for one of five foreign papers', () => {
    const papers = papersFor(facts, 'college');
    expect(papers.find(({ paper }) => paper === 'photographs')?.copies).toBe(4);
    expect(papers.find(({ paper }) => paper === 'education-document')?.college).toBe('original');
    const foreign = ['foreigner', 'stateless', 'refugee', 'asylum-seeker', 'oralman'];
    expect(papers.filter(({ if: condition }) => foreign.includes(condition ?? ''))).toHaveLength(5);
    expect(papers.filter(({ if: condition }) => condition === undefined)).toHaveLength(6);
  });

  it('is paid by the tariff of the college', () => {
    expect(facts.fee).toMatchObject({ is: 'elsewhere', where: 'college-tariff' });
  });

  it('has eleven principles, twelve indicators without values, one of which names forty minutes', () => {
    expect([facts.principles.length, facts.indicators.length]).toEqual([11, 12]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
    expect(facts.indicators.filter(({ within }) => within)).toMatchObject([{ within: { 'at-most': 40 } }]);
  });
});
