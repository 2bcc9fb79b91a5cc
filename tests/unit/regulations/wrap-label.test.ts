import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from '#regulations/wrap-label.ts';

const texts = [
  'құжаттарды тексеріп, анықтаманы не дәлелді бас тартуды әзірледі',
  'регистрировал заявление и передавал в накопительный отдел',
  'Инспектор накопительного отдела ЦОН',
];

describe('wrapLabel', () => {
  it.each(texts)('keeps every word of "%s" and no line too wide', (text) => {
    const lines = wrapLabel(text, 14);
    expect(lines.join(' ')).toBe(text);
    expect(lines.filter((line) => textWidth(line) > 14)).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('fills each line before it begins the next', () => {
    const lines = wrapLabel(texts[1]!, 14);
    const first = lines.slice(1).map((line) => line.split(' ')[0] ?? '');
    expect(first.filter((word, i) => textWidth(`${lines[i]} ${word}`) <= 14)).toEqual([]);
  });

  it('cuts a word that is wider than a line, and loses no letter', () => {
    const lines = wrapLabel('градостроительства', 6);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('градостроительства');
    expect(lines.filter((line) => textWidth(line) > 6)).toEqual([]);
  });

  it('survives a line narrower than a letter, spaces and nothing', () => {
    expect(wrapLabel('шаң', 0.1).join('').replaceAll('-', '')).toBe('шаң');
    expect(wrapLabel('  екі   сөз ', 20)).toEqual(['екі сөз']);
    expect(wrapLabel('', 10)).toEqual([]);
  });
});
