import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('minor-savings-certificate');

saysWhatItsDocumentSays('minor-savings-certificate', { first: 48750, appendices: 48871 }, 26);
isWordedInBothLanguages('minor-savings-certificate');

describe("the certificate for a child's savings, as a lawyer would check it", () => {
  it('is number 207 of the register', () => {
    const excerpt = readFileSync('tests/fixtures/sources/minor-savings-certificate.lines.json', 'utf8');
    const lines = Object.entries(JSON.parse(excerpt) as Record<string, string>);
    const row = lines.findIndex(([, text]) => text.trim() === String(facts.register));
    expect(lines[row + 1]?.[1].trim()).toMatch(/^Выдача справок в пенсионные фонды.* несовершеннолетним детям$/);
  });

  it('takes five working days through both channels and counts no intake or issue day at the centre', () => {
    const results = (Array.isArray(facts.deadlines) ? facts.deadlines : []).filter((term) => term.what === 'result');
    expect(results.map((term) => [term.channels, term.exactly, term.unit, term.without])).toEqual([
      [['service-centre'], 5, 'working-days', ['intake-day', 'issue-day']],
      [['portal'], 5, 'working-days', undefined],
    ]);
  });

  it('comes back from the department within three working days, and the centre tells it within one', () => {
    const terms = (Array.isArray(facts.deadlines) ? facts.deadlines : []).filter((term) => term.what !== 'result');
    expect(terms.map((term) => [term.what, term['at-most'], term.from])).toEqual([
      ['return', 3, 'receipt-by-agency'],
      ['notice', 1, 'receipt-by-centre'],
    ]);
  });

  it('has a certificate of each kind, all valid for one month from the day of issue', () => {
    expect(facts.results.map(({ cases }) => cases?.[0])).toEqual([...facts.cases, undefined]);
    expect(facts.validity).toMatchObject([{ exactly: 1, unit: 'months', from: 'issue' }]);
    expect(facts.validity?.[0]?.result).toHaveLength(3);
  });

  it.each([
    ['service-centre', 'pension-fund', 8],
    ['service-centre', 'bank-deposit', 8],
    ['service-centre', 'vehicle', 10],
    ['portal', 'pension-fund', 8],
    ['portal', 'bank-deposit', 8],
    ['portal', 'vehicle', 10],
  ] as const)('asks at %s for %s: %i papers and one statement of the state', (channel, chosen, papers) => {
    const asked = papersFor(facts, channel, chosen);
    const brought = asked.filter((paper) => isBrought(paper, channel));
    expect([brought.length, asked.length - brought.length]).toEqual([papers, 1]);
  });

  it('tells refusal to accept, return and refusal of the service apart', () => {
    expect(facts['acceptance-refusals']).toMatchObject([{ id: 'papers-incomplete', channels: ['service-centre'] }]);
    expect(facts.returns).toMatchObject([{ id: 'errors-in-papers', channels: ['service-centre'] }]);
    for (const list of ['service-refusals', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('lets children above ten sign the application to a bank', () => {
    expect(facts.thresholds).toMatchObject([{ value: 10, unit: 'age', bound: 'above', cases: ['bank-deposit'] }]);
  });

  it('gives the committee a longer lunch than the department', () => {
    expect(new Set(facts.complaints.flatMap(({ open }) => open ?? []))).toEqual(
      new Set(['Mo-Fr 09:00-13:00,14:00-18:00; PH off', 'Mo-Fr 09:00-13:00,14:30-18:00; PH off']),
    );
  });

  it('has seven principles, nine appendices and no indicator: their table breaks off', () => {
    expect([facts.principles.length, facts.appendices.length, facts.indicators.length]).toEqual([7, 9, 0]);
  });
});
