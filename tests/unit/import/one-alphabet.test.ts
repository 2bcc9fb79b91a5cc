import { expect, it } from 'vitest';
import { oneAlphabet } from '#import/one-alphabet.ts';

it('replaces Latin letters only in words that the document prints in Cyrillic', () => {
  const mend = oneAlphabet(new Set(['Толебийского']));
  expect(mend('Тoleбийского района, Тюлькyбасского, Lotus')).toBe('Толебийского района, Тюлькyбасского, Lotus');
});
