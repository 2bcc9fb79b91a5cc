import { expect, test } from 'vitest';
import { pieces, roomFor } from '#forms/running-text.ts';

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
