import { describe, expect, it } from 'vitest';
import { isBrought, papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('home-schooling');

saysWhatItsDocumentSays('home-schooling', { first: 20034, appendices: 20090, register: 179 }, 25);
isWordedInBothLanguages('home-schooling');

describe('teaching at home, as a lawyer would check it', () => {
  it('gives its order in three working days, free of charge', () => {
    expect(facts.deadlines).toMatchObject([{ what: 'result', exactly: 3, unit: 'working-days', from: 'submission' }]);
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it('names no minutes at the counter', () => {
    expect([facts.waiting, facts.serving]).toMatchObject([{ is: 'not-stated' }, { is: 'not-stated' }]);
  });

  it('is open from eight to five with a lunch of an hour and a half', () => {
    expect(facts.hours).toMatchObject([{ open: 'Mo-Fr 08:00-13:00,14:30-17:00; PH off' }]);
  });

  it('asks for seven papers, two of them conclusions, two of them copies', () => {
    const brought = papersFor(facts, 'school', undefined).filter((paper) => isBrought(paper, 'school'));
    expect(brought.map(({ paper }) => paper)).toEqual([
      'medical-conclusion',
      'programme-conclusion',
      'application',
      'parent-identity',
      'child-identity',
      'address-certificate',
      'work-certificate',
    ]);
    expect(brought.filter(({ school }) => school === 'copy')).toHaveLength(2);
  });

  it('is refused on one ground only: papers are missing', () => {
    expect(facts['service-refusals']).toMatchObject([{ id: 'papers-incomplete' }]);
  });

  it('takes complaints of bad service from nine to half past six', () => {
    expect(facts.complaints.map(({ stage, open }) => [stage, open])).toEqual([
      ['provider', undefined],
      ['service', 'Mo-Fr 09:00-13:00,14:30-18:30; PH off'],
      ['court', undefined],
    ]);
  });

  it('has six principles, six indicators and two appendices', () => {
    expect([facts.principles.length, facts.indicators.length]).toEqual([6, 6]);
    expect(facts.appendices.map(({ what }) => what)).toEqual(['indicators', 'offices']);
  });
});
