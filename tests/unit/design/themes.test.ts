import { describe, expect, it } from 'vitest';
import { contrast, palettes } from './palettes.ts';

/** What stands on what, and how much contrast WCAG 2.2 AA asks for: 4.5 for text, 3 for borders and focus. */
const pairs: readonly [string, string, number][] = [
  ...['ink', 'ink-soft', 'brand', 'brand-strong', 'stop', 'good'].flatMap((text): [string, string, number][] => [
    [text, 'paper', 4.5],
    [text, 'wash', 4.5],
  ]),
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-strong', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'wash', 3],
  ['focus-ring', 'paper', 3],
  ['focus-ring', 'wash', 3],
  ['focus-ring', 'focus', 3],
  ['gold', 'band', 3],
];

describe('themes', () => {
  const themes = palettes();

  it('are six, and dark twice', () => {
    expect(Object.keys(themes).sort()).toEqual(['blue', 'contrast', 'dark', 'inverse', 'light', 'system-dark']);
    expect(themes['system-dark']).toEqual(themes['dark']);
  });

  it.each(Object.keys(themes))('%s has enough contrast', (name) => {
    const theme = themes[name] ?? {};
    const weak = pairs
      .map(([front, back, least]) => ({ front, back, least, is: contrast(theme[front] ?? '', theme[back] ?? '') }))
      .filter(({ is, least }) => !(is >= least));
    expect(weak).toEqual([]);
  });

  it.each(['contrast', 'inverse', 'blue'])('%s, for those who see badly, reaches 7:1 everywhere', (name) => {
    const theme = themes[name] ?? {};
    for (const text of ['ink', 'ink-soft', 'brand', 'stop', 'good'])
      expect(contrast(theme[text] ?? '', theme['paper'] ?? ''), text).toBeGreaterThanOrEqual(7);
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#00657a', '#00657a')).toBe(1);
  });

  it('finds a planted weak colour', () => {
    expect(contrast('#8aa', '#fff')).toBeLessThan(4.5);
  });
});
