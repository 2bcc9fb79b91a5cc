import { describe, expect, it } from 'vitest';
import { thresholdInWords } from '#standards/threshold.ts';

describe('a threshold in words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it.each([
    [{ value: 70, unit: 'points', bound: 'at-least' }, 'не меньше 70 баллов', 'кемінде 70 балл'],
    [{ value: 10, unit: 'age', bound: 'above' }, 'больше 10 лет', '10 жастан асқан'],
    [{ value: 2, unit: 'months', bound: 'at-most' }, 'не больше 2 месяцев', 'ең көбі 2 ай'],
    [{ value: 4, unit: 'children', bound: 'at-least' }, 'не меньше 4 детей', 'кемінде 4 бала'],
    [
      { value: 150, unit: 'points', bound: 'at-least', exams: 2, scale: 100 },
      'не меньше 150 баллов, в сумме за 2 экзамена, за каждый экзамен можно получить до 100 баллов',
      'кемінде 150 балл, 2 емтиханның қосындысы, әр емтиханда ең көбі 100 балл алуға болады',
    ],
  ] as const)('%o', (threshold, ru, kk) => {
    const whole = { ...threshold, id: 'any', at: ['1:1'] };
    expect(plain(thresholdInWords(whole, 'ru'))).toBe(ru);
    expect(plain(thresholdInWords(whole, 'kk'))).toBe(kk);
  });
});
