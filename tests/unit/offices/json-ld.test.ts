import { describe, expect, it } from 'vitest';
import { governmentOffice } from '#offices/json-ld.ts';
import type { Office } from '#offices/schema.ts';

const office: Office = {
  id: 'land-department-akmola-akkol',
  kind: 'land-department',
  name: { ru: 'Отдел земельных отношений' },
  region: 'akmola',
  district: 'akmola/akkol',
  settlement: { ru: 'город Акколь' },
  address: { ru: 'Аккольский район, город Акколь, улица Нурмагамбетова, 81' },
  phones: [
    { printed: '8 (71638) 2-25-48', e164: '+77163822548' },
    { printed: '8-716-29-72-23', doubt: 'digits' },
    { printed: 'факс 8 (71638) 2-25-49', e164: '+77163822549', note: 'fax' },
  ],
  emails: [],
  websites: [],
  sources: [{ table: 'permanent-land-use-act/1', row: 2 }],
};

const written = (data: object): Record<string, unknown> => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

describe('an office as JSON-LD', () => {
  it('holds what is known and no other key', () => {
    expect(written(governmentOffice(office, { region: 'Ақмола облысы' }, 'kk'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'Отдел земельных отношений',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Аккольский район, город Акколь, улица Нурмагамбетова, 81',
        addressLocality: 'город Акколь',
        addressRegion: 'Ақмола облысы',
        addressCountry: 'KZ',
      },
      telephone: '+77163822548',
      faxNumber: '+77163822549',
    });
  });

  it('says opening hours day by day, interval by interval', () => {
    const open = { ...office, hours: 'Mo-Tu 09:00-13:00,14:00-18:00; PH off' };
    expect(
      written(governmentOffice(open, { region: 'Акмолинская область', url: 'https://qyzmet.example/x/' }, 'ru')),
    ).toMatchObject({
      url: 'https://qyzmet.example/x/',
      openingHours: ['Mo 09:00-13:00', 'Mo 14:00-18:00', 'Tu 09:00-13:00', 'Tu 14:00-18:00'],
    });
  });
});
