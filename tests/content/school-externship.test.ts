import { describe, expect, it } from 'vitest';
import { papersFor } from '#standards/papers.ts';
import { isWordedInBothLanguages, readFacts, saysWhatItsDocumentSays } from './standard-content.ts';

const { facts } = readFacts('school-externship');

saysWhatItsDocumentSays('school-externship', { first: 55190, appendices: 55247, register: 283 }, 25);
isWordedInBothLanguages('school-externship');

describe('externship at a school, as a lawyer would check it', () => {
  it('is permitted in fifteen working days, free of charge', () => {
    expect(facts.deadlines).toMatchObject([{ what: 'result', exactly: 15, unit: 'working-days', from: 'submission' }]);
    expect(facts.fee).toMatchObject({ is: 'free' });
  });

  it('takes applications to the first of December', () => {
    expect(facts.windows).toMatchObject([{ what: 'intake', to: '12-01' }]);
    expect(facts.windows?.[0]?.from).toBeUndefined();
  });

  it('goes to the school that the department of education names', () => {
    expect(facts.channels).toMatchObject({ school: { by: 'assigned' } });
    expect(facts.providers?.[0]).toMatchObject({ id: 'education-department', role: 'provides', appendix: '2' });
  });

  it('asks for an application and four papers, the school reports certified by a notary', () => {
    const asked = papersFor(facts, 'school', undefined);
    expect(asked).toHaveLength(5);
    expect(asked.filter(({ school }) => school === 'notarised-copy').map(({ paper }) => paper)).toEqual([
      'school-reports',
    ]);
  });

  it('is refused on four grounds, three of which name the people it serves, and says so', () => {
    expect(facts['service-refusals']).toMatchObject([
      { id: 'papers-incomplete' },
      { id: 'too-ill' },
      { id: 'abroad' },
      { id: 'did-not-finish' },
    ]);
    expect(facts.notes?.[0]).toMatchObject({ id: 'refuses-its-own', about: 'right' });
  });

  it('is open from nine to half past six with a lunch of an hour and a half', () => {
    expect(facts.hours).toMatchObject([{ open: 'Mo-Fr 09:00-13:00,14:30-18:30; PH off' }]);
  });

  it('has six principles, six indicators, three ways to complain and two appendices', () => {
    const { principles, indicators, complaints, appendices } = facts;
    expect([principles.length, indicators.length, complaints.length, appendices.length]).toEqual([6, 6, 3, 2]);
  });
});
