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
  conflicts: [],
};

describe('the title of an office page', () => {
  it('begins in the language of the page', () => {
    expect(officeTitle(office, 'Ақкөл ауданы', 'kk')).toBe(
      'Халыққа қызмет көрсету орталығы (ХҚО), Ақкөл ауданы (Отдел Аккольского района)',
    );
    expect(officeTitle(office, 'Аккольский район', 'ru')).toBe(
      'Отдел Аккольского района, Центр обслуживания населения (ЦОН)',
    );
  });

  it('describes the office in one sentence', () => {
    expect(describeOffice(office, 'Аккольский район', 'ru')).toBe(
      'Центр обслуживания населения (ЦОН), Аккольский район. Отдел Аккольского района: адрес и телефоны.',
    );
  });
});
