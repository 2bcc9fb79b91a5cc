import { expect, it } from 'vitest';
import { readAddress } from '#import/address-cell.ts';

it.each([
  ['Аккольский район, город Акколь, улица Нурмагамбетова, 81', 'город Акколь'],
  ['Город Кокшетау, село Красный Яр, улица Ленина, 65', 'село Красный Яр'],
  ['Тюлькубасский район, село имени Т. Рыскулова, улица Жантурова, 17', 'село имени Т. Рыскулова'],
  ['Город Кызылорда улица Г.Муратбаева, 2Е', ''],
  ['Уланский район, поселок Молодежный дом, 9', ''],
  ['Город Шахтинск, поселок Шахан Квартал 10/16, 16', ''],
  ['Айыртауский район, улица Д.Сыздыкова, 4', ''],
])('takes the settlement of an address only when it is certain: %s', (address, settlement) => {
  expect(readAddress(address)).toEqual({ address, postalCode: '', settlement });
});

it('takes the postal code out of an address', () => {
  expect(readAddress('010000, город Астана, улица Желтоқсан, 25')).toEqual({
    address: 'город Астана, улица Желтоқсан, 25',
    postalCode: '010000',
    settlement: 'город Астана',
  });
});
