import { describe, expect, test } from 'vitest';
import type { Paper } from '#forms/pdf/composition.ts';
import { composed } from '#forms/pdf/composition.ts';
import { formSchema } from '#forms/schema.ts';
import { application } from '../land-act.ts';

const letters = /[\p{L}\p{N}\p{P} №|]/u;
const face = {
  width: (words: string, size: number) => words.length * size * 0.5,
  has: (one: string) => letters.test(one),
};
const faces = { serif: face, bold: face, sans: face };
const said = (text: string) => ({ ru: text, kk: text });

function paper(changes: object): Paper {
  const form = formSchema.parse({ ...application(), ...changes });
  return { slug: 'trial', form, language: 'ru', corner: { source: 'Постановление' }, foot: '0.1' };
}
const line = (name: string, rows: number) => ({ block: 'line', name, label: said('Кто'), rows });
const lines = (count: number, rows: number) => Array.from({ length: count }, (_, index) => line(`l${index}`, rows));
const set = (changes: object) => composed(paper(changes), faces);

describe('a form is set as airily as its pages allow', () => {
  const pitchOf = (changes: object) => {
    const strokes = set(changes)
      .pages.flat()
      .filter((ink) => ink.ink === 'stroke');
    return Math.round(strokes[1]!.y - strokes[0]!.y);
  };

  test('few lines stand apart, many come closer', () => {
    expect(pitchOf({ blocks: lines(3, 4) })).toBe(24);
    expect(pitchOf({ blocks: lines(8, 4) })).toBeLessThan(24);
    expect(set({ blocks: lines(8, 4) }).pages).toHaveLength(1);
  });

  test('nothing is drawn outside the sheet', () => {
    const { sheet, pages } = set({ blocks: lines(20, 4), pages: 3 });
    for (const ink of pages.flat()) {
      expect(ink.x).toBeGreaterThanOrEqual(0);
      expect(ink.y).toBeLessThanOrEqual(sheet.height);
    }
  });
});

describe('what cannot be printed names form, block and remedy', () => {
  test.each([
    [
      'a sign that the typeface lacks',
      { blocks: [{ block: 'text', text: said('10 ₸') }] },
      /blocks 1 \(text\)[^]*«₸»[^]*словом/,
    ],
    ['more pages than declared', { blocks: lines(12, 6) }, /trial\.yaml, ru[^]*pages: 1[^]*Напишите pages: [23]/],
    [
      'a piece higher than a page',
      { blocks: [{ block: 'office', blocks: lines(3, 30) }], pages: 9 },
      /высота \d+ мм[^]*Разделите/,
    ],
    [
      'a column too narrow for a pen',
      {
        blocks: [
          {
            block: 'table',
            name: 't',
            label: said('Таблица'),
            columns: [1, 99].map((width) => ({ text: said('№'), width })),
            rows: [['pen', 'pen']],
          },
        ],
      },
      /table "t"[^]*width/,
    ],
  ])('%s', (_, changes, message) => expect(() => set(changes)).toThrow(message));

  test('in Kazakh too', () => expect(() => set({ blocks: lines(12, 6) })).toThrow(/бет алады/));
});
