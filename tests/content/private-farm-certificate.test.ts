import { describe, expect, it } from 'vitest';
import { isCarried, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const slug = 'private-farm-certificate';
const { facts } = readFacts(slug);

saysWhatItsDocumentSays(slug, { first: 37, appendices: 181 }, 26);
isWordedInBothLanguages(slug);

describe('the private farm certificate, as a lawyer would check it', () => {
  it('takes two working days at the office and at most two at a centre, for nothing', () => {
    const results = Array.isArray(facts.deadlines) ? facts.deadlines : [];
    expect(results.map((term) => [term.channels, term.exactly, term['at-most'], term.unit])).toEqual([
      [['agency'], 2, undefined, 'working-days'],
      [['service-centre'], undefined, 2, 'working-days'],
    ]);
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it('is asked for by word of mouth at the office and in writing at a centre', () => {
    const [application] = facts.papers;
    expect([application?.agency, application?.['service-centre']]).toEqual(['oral', 'original']);
    const carried = (channel: 'agency' | 'service-centre') =>
      papersFor(facts, channel)
        .filter((paper) => isCarried(paper, channel))
        .map(({ paper }) => paper);
    expect(carried('agency')).toEqual(['identity-card', 'notarised-power-of-attorney']);
    expect(carried('service-centre')).toEqual(['application', 'identity-card', 'notarised-power-of-attorney']);
  });

  it('is refused on three grounds; nothing is said of papers not taken, of suspension or of silence', () => {
    expect(Array.isArray(facts['service-refusals']) && facts['service-refusals'].length).toBe(3);
    for (const list of ['acceptance-refusals', 'returns', 'suspensions', 'tacit-approval'] as const) {
      expect(facts[list]).toMatchObject({ is: 'not-stated' });
    }
  });

  it('has twelve indicators, all with a normative value and none with another', () => {
    expect(facts.indicators.map(({ normative }) => normative)).toEqual([
      '100',
      '100',
      '100',
      '100',
      '100',
      '100',
      '40-50',
      '1',
      '100',
      '100',
      '90',
      '85',
    ]);
    expect(facts.indicators.filter(({ target, current }) => target ?? current)).toEqual([]);
  });

  it('takes complaints longer than the office works', () => {
    const hours = facts.complaints.flatMap(({ open }) => open ?? []);
    expect(new Set(hours)).toEqual(new Set(['Mo-Fr 09:00-13:00,14:00-20:00; PH off']));
    expect(facts.complaints.map(({ stage }) => stage).at(-1)).toBe('court');
  });
});
