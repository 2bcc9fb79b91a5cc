import { expect, it } from 'vitest';
import { readHoursCell } from '#import/hours-cell.ts';
import { inCyrillic } from '#import/one-alphabet.ts';
import { inLatin } from '#offices/in-latin.ts';
import { mendOf, ofToday } from '#import/mend.ts';
import { readVillages } from '#import/villages-cell.ts';

it.each([
  'Жұмыс күндері: дүйсенбі - жұма Жұмыс уақыты: сағат 9.00-ден 18.00-ге дейін, үзіліс: сағат 13.00-ден 14.00-ге дейін Демалыс күндері: сенбі – жексенбі',
  'Жұмыс күндері: дүйсенбі ж ұ м а Жұмыс уақыты: сағат 9.0 ден 18.00-ге дейін, үзілі сағат 13.00-ден 14.00-г д е й і н Демалыс күндері: сенбі жексенбі',
])('reads hours that a scan broke: %s', (cell) => expect(readHoursCell(cell)).toBe('Mo-Fr 09:00-13:00,14:00-18:00'));

it.each(['Жұмыс күндері: дүйсенбі - жұма', '', 'Демалыс күндері: сенбі – жексенбі сағат 9.00-ден 18.00-ге'])(
  'reads no hours where days or times are missing: %s',
  (cell) => expect(readHoursCell(cell)).toBe(''),
);

it('parts the villages of a cell by commas, or by the sign of the next', () => {
  expect(readVillages('с. Карасай, с. Кына с. Минское; ст. Атасу')).toEqual([
    'с. Карасай',
    'с. Кына',
    'с. Минское',
    'ст. Атасу',
  ]);
  expect(readVillages('нет')).toEqual([]);
});

it('replaces Latin letters in a Cyrillic word and Cyrillic ones in an address, only where they look alike', () => {
  expect(inCyrillic('улица Тyлебаева, Cевастопольская, ТОО «Nur», Абv')).toBe(
    'улица Тулебаева, Севастопольская, ТОО «Nur», Абv',
  );
  expect(inLatin('аpparat@mail.ru')).toBe('apparat@mail.ru');
  expect(inLatin('почта')).toBe('почта');
});

it('writes letters of the old font as those of today', () => {
  expect(ofToday('Тјуелсіз Ќазаќстан, Момышўлы, Жеѕіс, достыєы, їй, кґше')).toBe(
    'Тәуелсіз Қазақстан, Момышұлы, Жеңіс, достығы, үй, көше',
  );
});

it('writes the sign of a village in Cyrillic', () => {
  expect(mendOf('', []).text('c. Радовка')).toBe('с. Радовка');
});
