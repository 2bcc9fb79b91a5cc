import { expect, it } from 'vitest';
import { inLatin } from '#offices/in-latin.ts';

it('writes Cyrillic letters of an electronic address in Latin where they look alike', () => {
  expect(inLatin('аpparat@mail.ru')).toBe('apparat@mail.ru');
  expect(inLatin('почта')).toBe('почта');
});
