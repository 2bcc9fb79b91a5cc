import { describe, expect, it } from 'vitest';
import { readAddress } from '#import/address-cell.ts';
import { asciiName } from '#import/ascii-name.ts';
import { readElectronicCell } from '#import/electronic-cell.ts';
import { oneAlphabet } from '#import/one-alphabet.ts';
import { postSpelling } from '#import/post-spelling.ts';
import { stripMarkup } from '#import/strip-markup.ts';

describe('a cell of electronic addresses', () => {
  it.each([
    ['uzo_akm@mail.ru', ['uzo_akm@mail.ru'], []],
    ['otdelzemo tnegin@mail.ru', ['otdelzemotnegin@mail.ru'], []],
    ['karasay_a kimat@ra mbler.ru', ['karasay_akimat@rambler.ru'], []],
    ['akim_zer@ kokshetau.online.kz', ['akim_zer@kokshetau.online.kz'], []],
    ['aksu- akimat@m ail.ru', ['aksu-akimat@mail.ru'], []],
    ['zkgnpcz@mail.kz zap_08@aisgz k.kz', ['zkgnpcz@mail.kz', 'zap_08@aisgzk.kz'], []],
    ['irgiznal@ta xaktub.mgd .kz 020201@ru ps.kazpost. kz', ['irgiznal@taxaktub.mgd.kz', '020201@rups.kazpost.kz'], []],
    ['kense.abr@pavlodar.gov.kz.', ['kense.abr@pavlodar.gov.kz'], []],
    ['-', [], []],
    ['irgizzem@kz', [], ['irgizzem@kz']],
    ['akimzhani bek@rambler.', [], ['akimzhani bek@rambler.']],
    ['ual_zem@mail,online.kz', [], ['ual_zem@mail,online.kz']],
    // A space that no narrow column explains may have been an underscore.
    ['OZO Aktjgai@mail.ru', [], ['OZO Aktjgai@mail.ru']],
    ['yerjan zan@mail.r u', [], ['yerjan zan@mail.r u']],
    ['akimat_tekeliforever.kz ozeo@mail.ru', [], ['akimat_tekeliforever.kz ozeo@mail.ru']],
    ['E-mailorg- akim@mail .ru', [], ['E-mailorg- akim@mail .ru']],
    ['maml\\@sk o.kz', [], ['maml\\@sk o.kz']],
  ])('%s', (cell, emails, uncertain) => expect(readElectronicCell(cell)).toMatchObject({ emails, uncertain }));

  it('tells a site from mail', () => {
    expect(readElectronicCell('www.ozo. saran.kz')).toMatchObject({ emails: [], websites: ['www.ozo.saran.kz'] });
    expect(readElectronicCell('uzo@kostanay.kz , www.e-kostanai.kz')).toMatchObject({
      emails: ['uzo@kostanay.kz'],
      websites: ['www.e-kostanai.kz'],
    });
    expect(readElectronicCell('www.Aktau_info.kz').uncertain).toEqual(['www.Aktau_info.kz']);
  });
});

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

it('spells a post whole that the document prints whole elsewhere', () => {
  const whole = 'Заведующий отделом контроля за соблюдением качества предоставления государственных услуг';
  const broken = 'Заведующи й отделом контроля за соблюдение м качества предоставле ния государстве нных услуг';
  expect(postSpelling([broken, whole, broken])(broken)).toBe(whole);
  expect(postSpelling([broken])(broken)).toBe(broken);
});

it('replaces Latin letters only in words that the document prints in Cyrillic', () => {
  const mend = oneAlphabet(new Set(['Толебийского']));
  expect(mend('Тoleбийского района, Тюлькyбасского, Lotus')).toBe('Толебийского района, Тюлькyбасского, Lotus');
});

it('takes out the markup of the scan and nothing else', () => {
  expect(stripMarkup('<a href="mailto:uzo@kostanay.kz">uzo@kostanay.kz</a> , <u>x</u>')).toBe('uzo@kostanay.kz , x');
  expect(stripMarkup('airtay\\-\\akimat@sk o.kz')).toBe('airtay-akimat@sk o.kz');
  expect(stripMarkup('maml\\@sk o.kz')).toBe('maml\\@sk o.kz');
});

it.each([
  ['Тау-Самалы', 'tau-samaly'],
  ['Ақжайық', 'akzhayyk'],
  ['Өндіріс', 'ondiris'],
  ['Каргалинское (Жилянка)', 'kargalinskoe-zhilyanka'],
])('writes %s in Latin letters', (name, ascii) => expect(asciiName(name)).toBe(ascii));
