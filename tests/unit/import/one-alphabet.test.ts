import { expect, it } from 'vitest';
import { inCyrillic, oneAlphabet } from '#import/one-alphabet.ts';

it('replaces Latin letters only in words that the document prints in Cyrillic', () => {
  const mend = oneAlphabet(new Set(['Толебийского']));
  expect(mend('Тoleбийского района, Тюлькyбасского, Lotus')).toBe('Толебийского района, Тюлькyбасского, Lotus');
});

it('replaces Latin letters in a Cyrillic word, only where they look alike', () => {
  expect(inCyrillic('улица Тyлебаева, Cевастопольская, ТОО «Nur», Абv')).toBe(
    'улица Тулебаева, Севастопольская, ТОО «Nur», Абv',
  );
});
