import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('scientific-expertise');

saysWhatItsDocumentSays('scientific-expertise', { first: 18326, appendices: 18387, register: 97 }, 25);
isWordedInBothLanguages('scientific-expertise');

describe('the papers for scientific expertise, as a lawyer would check it', () => {
  it('takes half an hour three times: for the result, in the queue, at the desk', () => {
    expect(facts.deadlines).toMatchObject([{ what: 'result', 'at-most': 30, unit: 'minutes', from: 'submission' }]);
    expect(facts.waiting).toMatchObject([{ 'at-most': 30 }]);
    expect(facts.serving).toMatchObject([{ 'at-most': 30 }]);
  });

  it('names forty minutes of waiting in an indicator', () => {
    expect(facts.indicators.filter(({ within }) => within)).toMatchObject([{ within: { 'at-most': 40 } }]);
    expect(facts.notes?.map(({ id }) => id)).toContain('queue-differs');
  });

  it('is free for the contest of grants; of others the document is silent', () => {
    expect(facts.fee).toMatchObject({ is: 'free', 'free-for': ['grant-contest'] });
  });

  it('is given at one place in the country to people and organisations', () => {
    expect(facts.channels).toMatchObject({ organisation: { by: 'only-one', address: 'expertise-centre' } });
    expect(facts.recipients.who).toEqual(['individuals', 'legal-entities']);
  });

  it('asks for eight papers, one of them an electronic file and two for one kind of applicant each', () => {
    const papers = papersFor(facts, 'organisation');
    expect(papers.filter((paper) => isBrought(paper, 'organisation'))).toHaveLength(8);
    expect(papers.filter((paper) => paper.if).map(({ paper }) => paper)).toEqual([
      'entity-registration',
      'identity-card',
    ]);
    expect(papers.filter((paper) => paper.organisation === 'electronic')).toHaveLength(1);
  });

  it('is refused for missing papers and for what the law demands', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }, { id: 'does-not-meet-law' }]);
  });

  it('gives the committee a lunch, the centre none when it takes complaints, and each its own telephone', () => {
    expect(facts.complaints.map(({ open }) => open)).toEqual([
      undefined,
      'Mo-Fr 09:00-13:00,14:30-18:30; PH off',
      'Mo-Fr 09:00-18:30; PH off',
      undefined,
    ]);
    const telephones = facts.complaints.flatMap(({ contact }) => contact?.telephone ?? []);
    expect(new Set(telephones).size).toBe(2);
  });

  it('has nine principles, twelve indicators without values and one appendix', () => {
    expect([facts.principles.length, facts.indicators.length, facts.appendices.length]).toEqual([9, 12, 1]);
    expect(facts.indicators.filter((one) => one.normative ?? one.target ?? one.current)).toEqual([]);
  });
});
