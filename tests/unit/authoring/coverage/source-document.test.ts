import { expect, it } from 'vitest';
import { cutDocument } from '#authoring/coverage/source-document.ts';

const lines = (...all: string[]) => all.join('\n');

// A resolution with points of its own, headings that look like points, a point without its dot, a lost point 4.
const text = lines(
  '1. Утвердить стандарт.',
  '2. Ввести в действие.',
  '1. Общие положения',
  '\u00a0\u00a01. Услуга оказывается отделами.',
  '2 Форма: не автоматизированная.',
  '2. Порядок оказания',
  '3. Срок – 6 рабочих дней.',
  '5. Результат.',
  'Приложение 1',
  '1. Отдел образования',
  'Утвержден',
  '1. Общие положения',
  '1. Другая услуга.',
);

it('cuts one document out of several by what is cited of it', () => {
  const document = cutDocument(text, [{ where: '1', line: 4 }]);
  expect(document?.points.map(({ number, lines: [first] }) => `${number}:${first?.line}`)).toEqual([
    '1:4',
    '2:5',
    '3:7',
    '5:8',
  ]);
  expect(document?.points.at(-1)?.lines.map(({ line }) => line)).toEqual([8]);
  expect(document?.appendices).toEqual(['1']);
  expect(document?.end).toBe(11);
  expect(cutDocument(text, [{ where: '1', line: 13 }])?.points).toHaveLength(1);
});

it('ends the points where an appendix without a heading is cited', () => {
  const document = cutDocument(text.replace('Приложение 1', 'Перечень'), [
    { where: '2', line: 5 },
    { where: 'a1', line: 9 },
  ]);
  expect(document?.points.at(-1)?.lines.map(({ line }) => line)).toEqual([8]);
});

it('finds nothing above the first point', () => {
  expect(cutDocument('Перечень\n2. Форма', [{ where: '2', line: 2 }])).toBeUndefined();
});
