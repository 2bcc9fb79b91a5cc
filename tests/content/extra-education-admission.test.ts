import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('extra-education-admission');

saysWhatItsDocumentSays('extra-education-admission', { first: 23740, appendices: 23797, register: 203 }, 25);
isWordedInBothLanguages('extra-education-admission');

describe('admission to a club or a school of arts, as a lawyer would check it', () => {
  it('takes three working days in a club, and fifteen days of no kind in a school of arts or sports', () => {
    expect(facts.deadlines).toMatchObject([
      { what: 'result', exactly: 3, unit: 'working-days', cases: ['clubs'] },
      { what: 'result', exactly: 15, unit: 'days', cases: ['arts-and-sports'] },
    ]);
  });

  it('says thirty minutes in its point and forty among its indicators', () => {
    expect(facts.waiting).toMatchObject([{ 'at-most': 30 }]);
    expect(facts.serving).toMatchObject([{ 'at-most': 30 }]);
    const queue = facts.indicators.find(({ id }) => id === 'waited-in-time');
    expect(queue?.within).toMatchObject({ 'at-most': 40, unit: 'minutes' });
    expect(facts.notes?.map(({ id }) => id)).toContain('queue-in-indicator');
  });

  it('is for children from three to eighteen; nobody under sixteen collects a child', () => {
    expect(facts.thresholds?.map(({ id, bound, value }) => [id, bound, value])).toEqual([
      ['youngest', 'at-least', 3],
      ['oldest', 'at-most', 18],
      ['who-collects', 'at-least', 16],
    ]);
  });

  it('names no price, though its contract has blanks for one', () => {
    expect(facts.fee).toMatchObject({ is: 'not-stated' });
    expect(facts.notes?.find(({ about }) => about === 'fee')).toMatchObject({ id: 'what-is-paid' });
  });

  it('asks for three papers of everybody and three more under a condition', () => {
    for (const chosen of facts.cases) {
      const asked = papersFor(facts, 'school', chosen);
      expect([asked.length, asked.filter((paper) => paper.if !== undefined).length]).toEqual([6, 3]);
    }
  });

  it('is open from nine to six, with a lunch of unknown hours', () => {
    expect(facts.hours).toMatchObject([
      { purpose: 'service', open: 'Mo-Fr 09:00-18:00; PH off', lunch: 'not-stated' },
      { purpose: 'complaints', 'own-schedule': true },
    ]);
  });

  it('has its targets set by the head of the organisation, whenever needed', () => {
    expect(facts.targets).toMatchObject({ by: 'head-of-club' });
    expect(facts.targets?.every).toBeUndefined();
  });

  it('has five principles, twelve indicators and four appendices', () => {
    expect([facts.principles.length, facts.indicators.length]).toEqual([5, 12]);
    expect(facts.appendices.map(({ what }) => what)).toEqual(['offices', 'contract', 'indicators', 'offices']);
  });
});
