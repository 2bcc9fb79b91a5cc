import { describe, expect, it } from 'vitest';
import { readWeeklyHours } from '#offices/weekly-hours.ts';

describe('weekly hours', () => {
  it('lets a later rule win', () => {
    const week = readWeeklyHours('Mo-Sa 09:00-20:00; Sa off; PH off');
    expect(week.get('Fr')).toEqual([{ from: '09:00', to: '20:00' }]);
    expect(week.get('Sa')).toEqual([]);
    expect(week.get('Su')).toBeUndefined();
    expect(week.get('PH')).toEqual([]);
  });

  it('reads lists of days, with and without spaces', () => {
    const week = readWeeklyHours('Mo, We-Th 09:00-12:00 , 13:00-18:00');
    expect([...week.keys()]).toEqual(['Mo', 'We', 'Th']);
    expect(week.get('Mo')).toHaveLength(2);
  });

  it.each([
    ['с 9 до 18', 'с 9 до 18'],
    ['Mo-Fr 9:00-18:00', '9:00-18:00'],
    ['Mo-Fr 18:00-09:00', '18:00-09:00'],
    ['Mo-Fr 09:00-13:00,12:00-18:00', '12:00-18:00'],
    ['Пн-Пт 09:00-18:00', 'Пн-Пт 09:00-18:00'],
    ['Xx-Fr 09:00-18:00', 'Xx-Fr'],
    ['SH 09:00-18:00', 'SH'],
    ['Mo-Fr 09:00-18:00;', ''],
    ['Mo-Fr', 'Mo-Fr'],
  ])('refuses %s and names %s', (text, part) => {
    expect(() => readWeeklyHours(text)).toThrow(`Opening hours "${text}": "${part}" cannot be read.`);
  });
});
