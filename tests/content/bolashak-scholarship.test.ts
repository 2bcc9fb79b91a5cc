import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('bolashak-scholarship');

// Two paragraphs inside point 11 carry the numbers 6 and 7.
saysWhatItsDocumentSays(
  'bolashak-scholarship',
  { first: 17453, appendices: 17591, strays: [17514, 17519], register: 65 },
  26,
);
isWordedInBothLanguages('bolashak-scholarship');

describe('the Bolashak scholarship, as a lawyer would check it', () => {
  it('gives the receipt in one working day at most, everywhere and for every category, free of charge', () => {
    expect(facts.deadlines).toEqual([
      { what: 'result', 'at-most': 1, unit: 'working-days', from: 'submission', at: ['7:17469'] },
    ]);
    expect(facts.fee.is).toBe('free');
  });

  // Seven papers of the common list, one of them only with a foreign diploma and one only who has it; then each
  // category adds its own. The portal asks for a signed request on top.
  it.each([
    ['graduate', 7 + 2],
    ['civil-servant', 7 + 1],
    ['academic', 7 + 1],
    ['intern', 7 + 1 + 3],
    ['self-admitted', 7 + 4],
    ['phd', 7 + 1 + 5],
  ] as const)('asks %s for %i papers and takes two from the state', (chosen, papers) => {
    for (const [channel, more] of [
      ['organisation', 0],
      ['portal', 1],
    ] as const) {
      const asked = papersFor(facts, channel, chosen);
      const fromState = asked.filter((paper) => paper[channel] === 'state-data');
      expect([asked.length - fromState.length, fromState.length]).toEqual([papers + more, 2]);
    }
  });

  it('takes every paper on the portal as a scan, only the request is signed', () => {
    const forms = papersFor(facts, 'portal').map((paper) => paper.portal);
    expect(new Set(forms)).toEqual(new Set(['electronic-signed', 'scan', 'state-data']));
    expect(forms.filter((form) => form === 'electronic-signed')).toHaveLength(1);
  });

  it('wants notarised copies of the diploma and of the papers about work, and of nothing else', () => {
    const notarised = facts.papers.filter(({ organisation }) => organisation === 'notarised-copy');
    expect(notarised.map(({ paper }) => paper)).toEqual(['diploma', 'work-proof']);
  });

  it('refuses to take an incomplete package and names no ground on which the service is refused', () => {
    expect(facts['acceptance-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
    expect(facts['service-refusals']).toMatchObject({ is: 'not-stated' });
  });

  it('has six indicators without values, one appendix and number 184 in the register', () => {
    expect([facts.indicators.length, facts.appendices.length, facts.register]).toEqual([6, 1, 184]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
