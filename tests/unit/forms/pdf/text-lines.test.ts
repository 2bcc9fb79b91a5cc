import { expect, test } from 'vitest';
import { pieces } from '#forms/running-text.ts';
import type { TextLine } from '#forms/pdf/text-lines.ts';
import { balancedLines, textLines } from '#forms/pdf/text-lines.ts';

/** Every letter is as wide as half its size. */
const face = { width: (words: string, size: number) => (words.length * size) / 2, has: () => true };
const blank = (name: string, width: number) => ({ name, label: { ru: name, kk: name }, type: 'text' as const, width });
const shown = (lines: TextLine[]) =>
  lines.map(({ parts }) => parts.map((part) => ('words' in part ? part.words : `[${part.field.name}]`)).join(''));

test('breaks at spaces, never wider than the column', () => {
  const lines = textLines(pieces('один два три четыре'), { face, size: 10, room: 50 });
  expect(shown(lines)).toEqual(['один два', 'три четыре']);
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(50);
});

test('what has no space between stays together', () => {
  const fields = [blank('flat', 4)];
  const lines = textLines(pieces('көшесі, {flat}-пәтер', fields), { face, size: 10, room: 60 });
  expect(shown(lines)).toEqual(['көшесі,', '[flat]-пәтер']);
});

test('a blank gives way to what is left of the line, down to two thirds of it', () => {
  const fields = [blank('name', 10)];
  expect(shown(textLines(pieces('сын {name}', fields), { face, size: 10, room: 60 }))).toEqual(['сын [name]']);
  expect(shown(textLines(pieces('сыновья {name}', fields), { face, size: 10, room: 60 }))).toHaveLength(2);
});

test('a word wider than the column is cut', () => {
  expect(shown(textLines(pieces('абвгдежз'), { face, size: 10, room: 20 }))).toEqual(['абвг', 'дежз']);
});

test('balanced lines are as many, and of about the same length', () => {
  const words = pieces('фамилия имя отчество лица');
  const [first, second] = balancedLines(words, { face, size: 10, room: 100 });
  expect(shown([first!, second!])).toEqual(['фамилия имя', 'отчество лица']);
  expect(textLines(words, { face, size: 10, room: 100 })).toHaveLength(2);
});
