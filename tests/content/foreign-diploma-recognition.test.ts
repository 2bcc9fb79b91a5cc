import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('foreign-diploma-recognition');

saysWhatItsDocumentSays('foreign-diploma-recognition', { first: 17680, appendices: 17750 }, 25);
isWordedInBothLanguages('foreign-diploma-recognition');

describe('the recognition of foreign diplomas, as a lawyer would check it', () => {
  it('is number 185 of the register', () => {
    const excerpt = readFileSync('tests/fixtures/sources/foreign-diploma-recognition.lines.json', 'utf8');
    const lines = Object.entries(JSON.parse(excerpt) as Record<string, string>);
    const row = lines.findIndex(([, text]) => text.trim() === String(facts.register));
    expect(lines[row + 1]?.[1].trim()).toBe('Признание и нострификация документов об образовании');
  });

  it('takes four months and has one door', () => {
    expect(facts.deadlines).toMatchObject([{ what: 'result', exactly: 4, unit: 'months' }]);
    expect(Object.keys(facts.channels)).toEqual(['organisation']);
    expect(facts.channels.organisation?.by).toBe('only-one');
  });

  it('lets people wait half an hour, while its indicator allows forty minutes', () => {
    expect(Array.isArray(facts.waiting) && facts.waiting.map((one) => one['at-most'])).toEqual([30, 30]);
    expect(facts.indicators.find(({ id }) => id === 'waited-in-time')?.within).toEqual({
      'at-most': 40,
      unit: 'minutes',
    });
  });

  it('asks for eleven papers, five of them in certain situations only', () => {
    const asked = papersFor(facts, 'organisation');
    expect(asked).toHaveLength(11);
    expect(asked.filter((paper) => paper.if ?? paper.unless).map(({ paper }) => paper)).toEqual([
      'certified-translation',
      'name-change',
      'licence-or-accreditation',
      'institution-information',
      'archive-statement',
    ]);
  });

  it('is paid by transfer to a printed account, at a price that stands elsewhere, without reliefs', () => {
    expect(facts.fee).toMatchObject({ is: 'elsewhere', methods: ['transfer'], reliefs: 'none' });
    expect(facts.fee.is === 'elsewhere' && facts.fee.bank?.rnn).toBe('620200256368');
  });

  it('has three kinds of hours: taking papers, the note about it, the certificate', () => {
    expect(Array.isArray(facts.hours) && facts.hours.map(({ purpose }) => purpose)).toEqual([
      'intake',
      'receipt',
      'issue',
    ]);
  });

  it('has five principles, twelve indicators without values and three appendices', () => {
    expect([facts.principles.length, facts.indicators.length, facts.appendices.length]).toEqual([5, 12, 3]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
