import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('kindergarten-admission');

saysWhatItsDocumentSays('kindergarten-admission', { first: 21214, appendices: 21269, register: 187 }, 25);
isWordedInBothLanguages('kindergarten-admission');

describe('admission to a kindergarten, as a lawyer would check it', () => {
  it('takes no less than half an hour and no more than two working days', () => {
    expect(facts.deadlines).toMatchObject([
      { what: 'result', 'at-most': 2, unit: 'working-days' },
      { what: 'service', 'at-least': 30, unit: 'minutes', from: 'submission' },
    ]);
  });

  it('lets people wait thirty minutes and serves them for no less than thirty, as printed', () => {
    expect(facts.waiting).toMatchObject([{ 'at-most': 30 }]);
    expect(facts.serving).toMatchObject([{ 'at-least': 30 }]);
  });

  it('is free of charge, by the own schedule of the kindergarten, while there are places', () => {
    expect(facts.fee).toMatchObject({ is: 'free' });
    expect(facts.hours).toMatchObject([{ 'own-schedule': true }]);
    expect(facts.recipients['limited-by']).toBe('free-places');
    expect(facts.windows).toBeUndefined();
  });

  it('asks for three papers and a contract in two copies, and gives no receipt', () => {
    expect(papersFor(facts, 'school', undefined).map(({ paper, copies }) => [paper, copies])).toEqual([
      ['direction', undefined],
      ['health-passport', undefined],
      ['sanitary-certificate', undefined],
      ['contract', 2],
    ]);
    expect(facts.receipt).toBeUndefined();
  });

  it('is refused on one ground only: papers are missing', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
  });

  it('lets nobody under sixteen collect a child, and keeps the place for two months of summer', () => {
    expect(facts.thresholds).toMatchObject([
      { value: 16, unit: 'age', bound: 'at-least' },
      { value: 2, unit: 'months', bound: 'at-most' },
    ]);
  });

  it('has seven principles, six indicators, a contract and a list of departments', () => {
    expect([facts.principles.length, facts.indicators.length]).toEqual([7, 6]);
    expect(facts.appendices.map(({ what }) => what)).toEqual(['contract', 'indicators', 'offices']);
  });
});
