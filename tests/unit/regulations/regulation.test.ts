import { describe, expect, it } from 'vitest';
import { actOf, actorOf, joinRegulation } from '#regulations/regulation.ts';
import { acts, facts, files, vocabulary } from './regulation.ts';

const join = (change: Partial<typeof facts> = {}, given: Parameters<typeof joinRegulation>[2] = files) =>
  joinRegulation('x', { ...facts, ...change }, given, vocabulary, acts);

describe('joinRegulation', () => {
  it('words a step by its unit, by its actor, or not at all', () => {
    const regulation = join();
    const actors = facts.steps.map((step) => actorOf(regulation, step, 'ru'));
    expect(actors).toEqual(['ru recipient', 'ru clerk', undefined]);
  });

  it('takes what it does not word itself from the vocabulary', () => {
    expect(join().word('principles', 'courtesy', 'kk')).toBe('сыпайы болу');
  });

  it.each([
    ['a missing language file', {}, { kk: files.kk }, 'content/regulations/x/ru.mdx is missing'],
    ['an unknown act', { act: 'order-2' }, files, 'no act "order-2"'],
    ['a unit that is not in the list', { units: [{ id: 'head', at: ['1:1'] }] }, files, 'units has no "clerk"'],
    [
      'an id without words',
      { rules: [{ id: 'y', about: 'other' as const, at: ['1:1'] }] },
      files,
      'no word for rules: y',
    ],
  ])('stops at %s', (_, change, given, message) => {
    expect(() => join(change, given)).toThrow(message);
  });

  it('finds an act by its id and names one that is missing', () => {
    expect(actOf(join(), 'order-1').id).toBe('order-1');
    expect(() => actOf(join(), 'law-1')).toThrow('no act "law-1"');
  });
});
