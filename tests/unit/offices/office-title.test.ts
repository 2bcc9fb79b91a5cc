import { describe, expect, it } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { describeOffice, officeTitles } from '#offices/office-title.ts';
import type { Office } from '#offices/schema.ts';
import type { Region } from '#regions/schema.ts';

const office: Office = {
  id: 'service-centre-akmola-akkol',
  kind: 'service-centre',
  name: { ru: 'Отдел Аккольского района' },
  region: 'akmola',
  phones: [],
  emails: [],
  websites: [],
  sources: [],
};

const regions = [
  {
    id: 'akmola',
    kind: 'region',
    order: 1,
    kk: 'Ақмола облысы',
    ru: 'Акмолинская область',
    variants: [],
    places: [{ id: 'akmola/akkol', type: 'district', kk: 'Ақкөл', ru: 'Аккольский', variants: { kk: [], ru: [] } }],
  },
] satisfies Region[];
const titleOf = (one: Office, language: Language, others: readonly Office[] = []) =>
  officeTitles([one, ...others], regions, language).get(one.id);

describe('the title of an office page', () => {
  it('begins in the language of the page', () => {
    const district = { ...office, district: 'akmola/akkol' };
    expect(titleOf(district, 'kk')).toBe(
      'Халыққа қызмет көрсету орталығы (ХҚО), Ақкөл ауданы, Ақмола облысы (Отдел Аккольского района)',
    );
    expect(titleOf(district, 'ru')).toBe(
      'Отдел Аккольского района, Центр обслуживания населения (ЦОН), Акмолинская область',
    );
  });

  it('does not repeat the region for an office of the whole of it', () => {
    const branch = { ...office, name: { ru: 'Филиал по Акмолинской области' } };
    expect(titleOf(branch, 'ru')).toBe('Филиал по Акмолинской области, Центр обслуживания населения (ЦОН)');
  });

  it('adds the place, the address, at last the telephone where offices share a name', () => {
    const school = { ...office, kind: 'extra-education', name: { ru: 'Музыкальная школа' } } as const;
    const elsewhere = { ...school, id: 'a', district: undefined };
    const here = { ...school, id: 'b', district: 'akmola/akkol', address: { ru: 'улица Мира, 13' } };
    const alike = { ...here, id: 'c', address: { ru: 'улица Ленина, 1' }, phones: [{ printed: '2-09-96' }] };
    const twin = { ...alike, id: 'd', phones: [{ printed: '2-09-97' }] };
    const far = { ...school, id: 'e', district: 'akmola/akkol', name: { ru: 'Школа искусств' } };
    const kind = 'Организация дополнительного образования';
    const titles = officeTitles([elsewhere, here, alike, twin, far], regions, 'ru');
    expect([...titles.values()]).toEqual([
      `Музыкальная школа, ${kind}`,
      `Музыкальная школа, ${kind}, Аккольский район, Акмолинская область, улица Мира, 13`,
      `Музыкальная школа, ${kind}, Аккольский район, Акмолинская область, 2-09-96`,
      `Музыкальная школа, ${kind}, Аккольский район, Акмолинская область, 2-09-97`,
      `Школа искусств, ${kind}, Акмолинская область`,
    ]);
    expect(officeTitles([here, alike], regions, 'kk').get('b')).toBe(
      'Қосымша білім беру ұйымы, Ақкөл ауданы, Ақмола облысы (Музыкальная школа, улица Мира, 13)',
    );
  });

  it('describes the office in one sentence', () => {
    expect(describeOffice(office, 'Аккольский район', 'ru')).toBe(
      'Центр обслуживания населения (ЦОН), Аккольский район. Отдел Аккольского района: адрес и телефоны.',
    );
  });
});
