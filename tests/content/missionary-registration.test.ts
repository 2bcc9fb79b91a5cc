import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const slug = 'missionary-registration';
const { facts } = readFacts(slug);

saysWhatItsDocumentSays(slug, { first: 38, appendices: 144 }, 26);
isWordedInBothLanguages(slug);

describe('the registration of missionaries, as a lawyer would check it', () => {
  it('takes seven working days in both cases, a refusal is told in three, for nothing', () => {
    const terms = Array.isArray(facts.deadlines) ? facts.deadlines : [];
    expect(terms.map((term) => [term.what, term.exactly, term.unit, term.from, term.cases])).toEqual([
      ['result', 7, 'working-days', 'submission', undefined],
      ['refusal-notice', 3, 'working-days', 'receipt-by-agency', undefined],
    ]);
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it('asks a missionary for six things and a group for four, and either for the authority of a representative', () => {
    const asked = (chosen: string) => papersFor(facts, 'agency', chosen).map((paper) => paper.agency);
    expect(asked('missionary')).toEqual(['original', 'copy', 'copy', 'original', 'item', 'shown', 'original']);
    expect(asked('group')).toEqual(['original', 'copy', 'copy', 'original', 'original']);
  });

  it('gives a missionary a certificate to a date and a group a statement', () => {
    expect(facts.results.map(({ id, cases, 'valid-until': until }) => [id, cases?.[0], until])).toEqual([
      ['certificate', 'missionary', 'written-date'],
      ['statement', 'group', undefined],
      ['refusal', undefined, undefined],
    ]);
  });

  it('is refused on one ground; nothing is said of papers not taken, of suspension or of silence', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
    for (const list of ['acceptance-refusals', 'returns', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has six indicators without values and nine appendices', () => {
    expect(facts.indicators.filter(({ normative, target, current }) => normative ?? target ?? current)).toEqual([]);
    expect([facts.indicators.length, facts.appendices.length]).toEqual([6, 9]);
  });

  it.skipIf(!process.env['QYZMET_SOURCES'])('prints one and the same hours in every row of its tables', () => {
    const lines = readFileSync(`${process.env['QYZMET_SOURCES']}/${facts.source}`, 'utf8').split('\n').slice(143, 729);
    const hours = lines.flatMap((line) => /Жұмыс уақыты:.*/.exec(line)?.[0].match(/\d\d?\.\d+/g) ?? []);
    expect([...new Set(hours.map((time) => time.padEnd(time.indexOf('.') + 3, '0')))].sort()).toEqual([
      '13.00',
      '14.00',
      '18.00',
      '9.00',
    ]);
  });
});
