import { describe, expect, it } from 'vitest';
import { addressesDiffer, isShorterAddress } from '#offices/printed-address.ts';

describe('a shorter address', () => {
  it.each([
    ['г.Акколь, ул. Нурмагамбетова, 81', 'Аккольский район, город Акколь, улица Нурмагамбетова, 81'],
    ['с. Зеренда, ул. Мира,67', '021200, Зерендинский район, с. Зеренда, ул. Мира, 67'],
    ['г. Акколь, ул. Нурмагам-бетова, 83', 'г. Акколь, ул. Нурмагамбетова, 83'],
    ['Ақкөл қ., Абай к-сі, 5', 'Ақкөл қаласы, Абай к-сі, 5 үй'],
    ['ул. Сатпаева, 1 Б', 'ул. Сатпаева 1б'],
  ])('%s stands within %s', (short, full) => expect(isShorterAddress(short, full)).toBe(true));

  it.each([
    ['ул. Абая, 8', 'ул. Абая, 83'],
    ['ул. Абая, 8', 'ул. Ленина, 8'],
  ])('%s does not stand within %s', (short, full) => expect(isShorterAddress(short, full)).toBe(false));
});

describe('different doors', () => {
  it.each([
    ['ул. Абая, 8', 'ул. Абая, 83', true],
    ['село Шортанды, улица Ленина, 5', 'поселок Жолымбет, улица Гагарина, 5', true],
    ['город Кокшетау, улица Абая, 89', 'Көкшетау қаласы, Абай көшесі, 98', false],
  ])('%s and %s', (a, b, sameLanguage) => expect(addressesDiffer(a, b, sameLanguage)).toBe(true));

  it.each([
    ['ул. Абая, 8', 'ул. Абая, 8, каб. 12', true],
    ['улица Биржан-сал, 42', 'ул. Биржан Сал, 42', true],
    ['город Кокшетау, улица Абая, 89', 'Көкшетау қаласы, Абай көшесі, 89', false],
    ['с. Карасай', '020110, Аккольский район, село Карасай, улица Школьная, 3', true],
  ])('but not %s and %s', (a, b, sameLanguage) => expect(addressesDiffer(a, b, sameLanguage)).toBe(false));
});
