import { describe, expect, it } from 'vitest';
import { amountsInWords, termAmount, termInWords, termValue } from '#terms/term.ts';

describe('term', () => {
  it.each([
    [1, '1 рабочий день'],
    [2, '2 рабочих дня'],
    [5, '5 рабочих дней'],
    [21, '21 рабочий день'],
    [0.5, '0,5 рабочего дня'],
  ])('agrees the Russian word with %d', (exactly, words) => {
    expect(termAmount({ exactly, unit: 'working-days' }, 'ru')).toBe(words);
  });

  it('keeps the Kazakh word in the singular after a number', () => {
    expect(termAmount({ exactly: 6, unit: 'working-days' }, 'kk')).toBe('6 жұмыс күні');
  });

  it('says the bound, and no bound for an exact term', () => {
    expect(termInWords({ 'at-most': 30, unit: 'minutes' }, 'ru')).toBe('не дольше 30 минут');
    expect(termInWords({ 'at-most': 2, unit: 'working-days' }, 'ru')).toBe('не дольше 2 рабочих дней');
    expect(termInWords({ 'at-most': 1, unit: 'months' }, 'ru')).toBe('не дольше 1 месяца');
    expect(termInWords({ 'at-least': 6, unit: 'hours' }, 'kk')).toBe('кемінде 6 сағат');
    expect(termInWords({ exactly: 6, unit: 'months' }, 'ru')).toBe('6 месяцев');
  });

  it('adds amounts, each with its unit where the units differ', () => {
    const minutes = [30, 20].map((exactly) => ({ exactly, unit: 'minutes' as const }));
    expect(amountsInWords(minutes, 'ru')).toBe('30 + 20 минут');
    expect(amountsInWords([...minutes.slice(0, 1), { exactly: 3, unit: 'hours' }], 'ru')).toBe('30 минут + 3 часа');
    expect(amountsInWords(minutes.slice(1), 'kk')).toBe('20 минут');
    const atLeast = { 'at-least': 30, unit: 'minutes' } as const;
    expect(amountsInWords([...minutes.slice(0, 1), atLeast], 'ru')).toBe('30 минут + не меньше 30 минут');
    expect(amountsInWords([...minutes.slice(0, 1), atLeast], 'kk')).toBe('30 минут + кемінде 30 минут');
  });

  it('has the number of any bound', () => {
    expect([termValue({ exactly: 1, unit: 'days' }), termValue({ 'at-least': 3, unit: 'days' })]).toEqual([1, 3]);
  });
});
