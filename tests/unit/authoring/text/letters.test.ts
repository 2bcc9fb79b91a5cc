import { expect, it } from 'vitest';
import { wrongLettersIn } from '#authoring/text/letters.ts';

it.each([
  ['Ќазаќстан', 'Қазақстан'],
  ['ўлттыќ', 'ұлттық'],
  ['їшін', 'үшін'],
  ['кґрсету', 'көрсету'],
  ['орталыєы', 'орталығы'],
  ['Јлем', 'Әлем'],
  ['Жеѕіс', 'Жеңіс'],
])('proposes Kazakh letters for those of an old font: %s', (word, whole) => {
  expect(wrongLettersIn(`ол ${word} деді`)).toEqual([expect.objectContaining({ is: 'legacy', word, whole, start: 3 })]);
});

it.each([
  ['Cписок', 'latin', 'Список'],
  ['Зеленовcкий', 'latin', 'Зеленовский'],
  ['əкім', 'latin', 'әкім'],
  ['тiл', 'latin', 'тіл'],
  ['portаl', 'cyrillic', 'portal'],
])('finds letters of the other alphabet: %s', (word, is, whole) => {
  expect(wrongLettersIn(word)).toEqual([expect.objectContaining({ is, word, whole })]);
});

it('names an invisible sign by its number', () => {
  expect(wrongLettersIn('жұ\u00adмыс')).toEqual([{ is: 'invisible', word: 'жұ·мыс', start: 0, sign: 'U+00AD' }]);
});

it.each(['call-орталық', 'PDF-файл', 'Іле, Індер', 'zаl@mail.kz', 'www.аuzr.kz', 'ЖСН/БСН', 'Wi-Fi бар'])(
  'leaves %s alone',
  (text) => {
    expect(wrongLettersIn(text)).toEqual([]);
  },
);
