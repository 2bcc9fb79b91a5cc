import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('kindergarten-queue');

saysWhatItsDocumentSays('kindergarten-queue', { first: 304, appendices: 428 }, 26);
isWordedInBothLanguages('kindergarten-queue');

describe('the kindergarten queue, as a lawyer would check it', () => {
  it('answers in three working days through every channel and counts no intake or issue day at the centre', () => {
    const results = (Array.isArray(facts.deadlines) ? facts.deadlines : []).filter((term) => term.what === 'result');
    expect(results.map((term) => [term.channels, term.exactly, term.unit, term.without])).toEqual([
      [['agency', 'portal'], 3, 'working-days', undefined],
      [['service-centre'], 3, 'working-days', ['intake-day', 'issue-day']],
    ]);
  });

  it.each([
    ['agency', 6, 0],
    ['service-centre', 5, 0],
    ['portal', 4, 1],
  ] as const)('asks at %s for %i papers and %i statements of the state', (channel, papers, statements) => {
    const asked = papersFor(facts, channel);
    const fromState = asked.filter((paper) => paper[channel] === 'state-data');
    expect([asked.length - fromState.length, fromState.length]).toEqual([papers, statements]);
  });

  it('is free, and five groups of children come first', () => {
    expect(facts.fee.is).toBe('free');
    expect(facts.recipients.priority).toHaveLength(5);
  });

  it('sends the people of Astana and Almaty to the service centre only', () => {
    expect(facts.channels.agency?.except).toEqual(['astana', 'almaty']);
    expect(facts.channels.portal?.except).toEqual(['astana', 'almaty']);
    expect(facts.channels['service-centre']?.except).toBeUndefined();
  });

  it('lets a direction be carried to the kindergarten within five days of which the kind is not said', () => {
    const terms = Array.isArray(facts.deadlines) ? facts.deadlines : [];
    expect(terms.find(({ what }) => what === 'presentation')).toMatchObject({ 'at-most': 5, unit: 'days' });
  });

  it('has seven principles, seven appendices, six indicators without values and no number in the register', () => {
    expect([facts.principles.length, facts.appendices.length, facts.indicators.length]).toEqual([7, 7, 6]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
    expect(facts.register).toBeUndefined();
  });
});
