import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/date.ts';

describe('formatDate', () => {
  it('writes a date in words, the day kept with its month', () => {
    expect(formatDate('2012-11-01', 'ru')).toBe('1\u00a0ноября 2012\u00a0года');
    expect(formatDate('2012-11-01', 'kk')).toBe('2012\u00a0жылғы 1\u00a0қараша');
  });

  it.each(['2012-13-01', '2012-11-00', '01.11.2012', ''])('refuses %j', (text) => {
    expect(() => formatDate(text, 'kk')).toThrow(RangeError);
  });
});
