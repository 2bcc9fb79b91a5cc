import { describe, expect, it } from 'vitest';
import { choices, choosableChannels, holdsFor, scopeOf, scopeOfAll } from '#standards/applicability.ts';
import type { Facts } from '#standards/schema.ts';

const facts = {
  cases: ['grant', 'duplicate'],
  channels: { agency: {}, 'service-centre': {}, 'mobile-centre': {} },
  papers: [{ paper: 'application', agency: 'original', 'service-centre': 'copy' }],
} as unknown as Facts;

describe('applicability', () => {
  it('lets a reader choose only channels that take papers', () => {
    expect(choosableChannels(facts)).toEqual(['agency', 'service-centre']);
    expect(choosableChannels({ ...facts, papers: [] })).toHaveLength(3);
  });

  it('says for what a fact holds; a left out list means all', () => {
    expect(holdsFor({}, 'agency', 'grant')).toBe(true);
    expect(holdsFor({ channels: ['agency'] }, 'service-centre')).toBe(false);
    expect(holdsFor({ cases: ['grant'] }, 'agency', 'duplicate')).toBe(false);
    expect(holdsFor({ cases: ['grant'] })).toBe(true);
  });

  it('marks only what a choice can hide, by position from one', () => {
    expect(scopeOf({}, facts)).toEqual({});
    expect(scopeOf({ channels: ['service-centre'], cases: ['duplicate'] }, facts)).toEqual({
      'data-channels': '2',
      'data-cases': '2',
    });
    expect(scopeOf({ channels: ['mobile-centre'] }, facts)).toEqual({});
  });

  it('keeps a heading as long as one fact under it is left', () => {
    expect(scopeOfAll([{ channels: ['agency'] }, { cases: ['grant'] }], facts)).toEqual({});
    expect(scopeOfAll([{ channels: ['agency'] }, { channels: ['agency'], cases: ['grant'] }], facts)).toEqual({
      'data-channels': '1',
    });
  });

  it('lists every choice, and one without a case when there are none', () => {
    expect(choices(facts)).toHaveLength(4);
    expect(choices({ ...facts, cases: [] }).map((choice) => choice.case)).toEqual([undefined, undefined]);
  });
});
