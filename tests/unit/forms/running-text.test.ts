import { expect, test } from 'vitest';
import { pieces, roomFor, tiedPieces } from '#forms/running-text.ts';

const field = (name: string) => ({ name, label: { ru: name, kk: name }, type: 'text' as const, width: 4 });

test('cuts a sentence at its blanks', () => {
  const flat = field('flat');
  expect(pieces('дом, кв. № {flat} в городе', [flat])).toEqual([
    { words: 'дом, кв. № ' },
    { field: flat },
    { words: ' в городе' },
  ]);
});

test('a sentence without blanks is one piece', () => expect(pieces('Заявление')).toEqual([{ words: 'Заявление' }]));

test('a blank at either end leaves no empty piece', () => {
  expect(pieces('{a} и {b}', [field('a'), field('b')])).toHaveLength(3);
});

test('the next larger room', () => expect([3, 4, 5, 60].map(roomFor)).toEqual([4, 4, 8, 60]));

test('a short word stays with the blank after it', () => {
  const flat = field('flat');
  const tied = (text: string, width = 4) => tiedPieces(pieces(text, [{ ...flat, width }]));
  expect(tied('дом, кв. № {flat} в городе')).toEqual([
    [{ words: 'дом, кв. ' }],
    [{ words: '№ ' }, { field: flat }],
    [{ words: ' в городе' }],
  ]);
  expect(tied('от {flat}')).toEqual([[{ words: 'от ' }, { field: flat }]]);
  expect(tied('в городе {flat}')).toHaveLength(2);
  expect(tied('от {flat}', 32)).toHaveLength(2);
});
