import { expect, test } from 'vitest';
import { plainQuery } from '#search/query.ts';

test('spaces of all kinds become one', () => expect(plainQuery('  акт\u00a0 на\nземлю ')).toBe('акт на землю'));

test('й written as two characters becomes one letter', () =>
  expect(plainQuery('районный'.normalize('NFD'))).toBe('районный'));

test('a pasted page is cut', () => expect(plainQuery('жер '.repeat(500)).length).toBeLessThanOrEqual(120));

test('nothing but spaces is nothing', () => expect(plainQuery(' \t ')).toBe(''));
