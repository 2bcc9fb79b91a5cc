import { describe, expect, it } from 'vitest';
import { windowInWords } from '#standards/date-windows.ts';

describe('a window of dates in words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it.each([
    [{ from: '06-20', to: '08-20' }, 'с 20 июня по 20 августа', '20 маусымнан бастап 20 тамызға дейін'],
    [{ from: '07-01', to: '09-30' }, 'с 1 июля по 30 сентября', '1 шілдеден бастап 30 қыркүйекке дейін'],
    [{ to: '12-31' }, 'по 31 декабря', '31 желтоқсанға дейін'],
    [{ from: '2012-04-05' }, 'с 5 апреля 2012 года', '2012 жылғы 5 сәуірден бастап'],
  ])('%o', (window, ru, kk) => {
    expect(plain(windowInWords(window, 'ru'))).toBe(ru);
    expect(plain(windowInWords(window, 'kk'))).toBe(kk);
  });
});
