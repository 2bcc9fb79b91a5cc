import { describe, expect, it } from 'vitest';
import { idleLeft, keptKey, keptText, keptValues } from '#forms/kept.ts';

describe('a form kept on the device', () => {
  it('is one form in both languages and on the page with both', () => {
    const pages = ['/kk/forms/complaint/', '/ru/forms/complaint/', '/ru/forms/complaint/both/'];
    expect(pages.map(keptKey)).toEqual(['form:complaint', 'form:complaint', 'form:complaint']);
  });

  it('comes back as it was, empty fields left out', () => {
    const text = keptText([
      ['f-name', 'Әбілқасымұлы\nҚайрат'],
      ['f-date', ''],
    ]);
    expect(keptValues(text ?? null)).toEqual(new Map([['f-name', 'Әбілқасымұлы\nҚайрат']]));
  });

  it('leaves nothing on the device when nothing is filled in', () => {
    expect(keptText([['f-name', '']])).toBeUndefined();
  });

  it.each([null, '', '{', 'null', '7', '{"f-name":7}'])('is empty when the storage holds %j', (text) => {
    expect(keptValues(text).size).toBe(0);
  });
});

it('a shared computer is emptied five minutes after the last touch', () => {
  const minute = 60_000;
  expect(idleLeft(minute, 2 * minute)).toBe(4 * minute);
  expect(idleLeft(minute, 6 * minute)).toBe(0);
  expect(idleLeft(minute, 60 * minute)).toBe(0);
});
