import { describe, expect, it } from 'vitest';
import { describeOffice, officeTitle } from '#offices/office-title.ts';
import type { Office } from '#offices/schema.ts';

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

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('the title of an office page', () => {
  it('begins in the language of the page', () => {
    const district = { ...office, district: 'akmola/akkol' };
    expect(officeTitle(district, named('Ақмола облысы', 'Ақкөл ауданы'), 'kk')).toBe(
      'Халыққа қызмет көрсету орталығы (ХҚО), Ақкөл ауданы, Ақмола облысы (Отдел Аккольского района)',
    );
    expect(officeTitle(district, named('Акмолинская область', 'Аккольский район'), 'ru')).toBe(
      'Отдел Аккольского района, Центр обслуживания населения (ЦОН), Акмолинская область',
    );
  });

  it('does not repeat the region for an office of the whole of it', () => {
    const branch = { ...office, name: { ru: 'Филиал по Акмолинской области' } };
    expect(officeTitle(branch, named('Акмолинская область'), 'ru')).toBe(
      'Филиал по Акмолинской области, Центр обслуживания населения (ЦОН)',
    );
  });

  it('describes the office in one sentence', () => {
    expect(describeOffice(office, 'Аккольский район', 'ru')).toBe(
      'Центр обслуживания населения (ЦОН), Аккольский район. Отдел Аккольского района: адрес и телефоны.',
    );
  });
});
