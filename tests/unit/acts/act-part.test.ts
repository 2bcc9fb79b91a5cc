import { expect, it } from 'vitest';
import { partsInWords } from '#acts/act-part.ts';

it.each([
  ['title, preamble, point 1', 'тақырыбы, кіріспесі, 1-тармағы', 'название, преамбула, пункт 1'],
  ['the whole standard', 'стандарты түгел', 'весь стандарт'],
  ['section 6', '6-бөлімі', 'раздел 6'],
  ['point 16 of the amendments', 'өзгерістердің 16-тармағы', 'пункт 16 изменений'],
])('%s', (where, kk, ru) => {
  expect([partsInWords(where, 'kk'), partsInWords(where, 'ru')]).toEqual([kk, ru]);
});
