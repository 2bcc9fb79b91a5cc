import { describe, expect, it } from 'vitest';
import { describeHours } from '#offices/opening-hours.ts';

describe('opening hours in words', () => {
  it('says working days, lunch break and closed days', () => {
    expect(describeHours('Mo-Fr 09:00-13:00,14:00-18:00; PH off', 'ru')).toEqual([
      {
        days: 'понедельник–пятница',
        times: '9:00–18:00',
        lunch: 'перерыв 13:00–14:00',
        closed: 'закрыто: суббота, воскресенье, праздничные дни',
      },
    ]);
    expect(describeHours('Mo-Fr 09:00-13:00,14:00-18:00; PH off', 'kk')).toEqual([
      {
        days: 'дүйсенбі–жұма',
        times: '9:00–18:00',
        lunch: 'түскі үзіліс 13:00–14:00',
        closed: 'жабық: сенбі, жексенбі, мереке күндері',
      },
    ]);
  });

  it('does not call holidays closed when the text is silent about them', () => {
    expect(describeHours('Mo-Sa 09:00-20:00', 'ru')).toEqual([
      { days: 'понедельник–суббота', times: '9:00–20:00', closed: 'закрыто: воскресенье' },
    ]);
  });

  it('parts days with other times and joins days with the same ones', () => {
    expect(describeHours('Mo-Fr 09:00-18:00; We 10:00-12:00; Sa 09:00-13:00', 'ru')).toEqual([
      { days: 'понедельник, вторник, четверг, пятница', times: '9:00–18:00' },
      { days: 'среда', times: '10:00–12:00' },
      { days: 'суббота', times: '9:00–13:00', closed: 'закрыто: воскресенье' },
    ]);
  });

  it('takes a long gap for two openings, not for lunch', () => {
    expect(describeHours('Mo-Su 08:00-10:00,16:00-18:00', 'ru')).toEqual([
      { days: 'ежедневно', times: '8:00–10:00, 16:00–18:00' },
    ]);
  });

  it('says round the clock, holidays with hours of their own, and nothing but closed', () => {
    expect(describeHours('24/7', 'kk')).toEqual([{ days: 'күн сайын', times: 'тәулік бойы' }]);
    expect(describeHours('Mo-Su 09:00-18:00; PH 10:00-14:00', 'ru')[1]).toEqual({
      days: 'праздничные дни',
      times: '10:00–14:00',
    });
    expect(describeHours('off', 'ru')).toEqual([{ days: 'ежедневно', times: 'закрыто' }]);
  });

  it('says each day of a short run by its name', () => {
    expect(describeHours('Sa-Mo 09:00-10:00', 'ru')[0]?.days).toBe('понедельник, суббота, воскресенье');
  });
});
