import { expect, it } from 'vitest';
import type { Office } from '#offices/schema.ts';
import { officeVcard } from '#offices/vcard.ts';

const office: Office = {
  id: 'land-department-akmola-akkol',
  kind: 'land-department',
  name: { kk: 'Ақкөл ауданының бөлімі', ru: 'Отдел, «Земля»; архив' },
  region: 'akmola',
  district: 'akmola/akkol',
  settlement: { ru: 'город Акколь' },
  address: { ru: 'улица Нурмагамбетова, 81' },
  postalCode: '020100',
  phones: [
    { printed: '8 (71638) 2-25-48', e164: '+77163822548', ext: '12' },
    { printed: '8-716-29-72-23', doubt: 'digits' },
    { printed: '8 (72138) 3-15-62', e164: '+77213831562', doubt: 'area-code' },
    { printed: 'факс 8 (71638) 2-25-49', e164: '+77163822549', note: 'fax' },
    { printed: '1414', note: 'short' },
  ],
  emails: ['a@mail.kz'],
  websites: ['www.akmo.kz'],
  sources: [],
};
const about = {
  title: 'Отдел земельных отношений, Аккольский район',
  region: 'Акмолинская область',
  note: 'Сведения 2012 года.',
  date: '2026-11-21',
  url: 'https://q.example/ru/offices/land-department-akmola-akkol/',
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('holds what is known, escaped, with both names and no number that may be wrong', () => {
  expect(unfolded(officeVcard(office, about, 'ru'))).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'UID:land-department-akmola-akkol',
    'FN:Отдел земельных отношений\\, Аккольский район',
    'N:Отдел земельных отношений\\, Аккольский район;;;;',
    'ORG:Отдел\\, «Земля»\\; архив',
    'TEL;TYPE=WORK,VOICE:+77163822548',
    'TEL;TYPE=WORK,FAX:+77163822549',
    'TEL;TYPE=WORK,VOICE:1414',
    'EMAIL;TYPE=INTERNET:a@mail.kz',
    'URL:http://www.akmo.kz',
    'URL:https://q.example/ru/offices/land-department-akmola-akkol/',
    'ADR;TYPE=WORK:;;улица Нурмагамбетова\\, 81;город Акколь;Акмолинская область;020100;Казахстан',
    'NOTE:Сведения 2012 года. Сначала позвоните.\\nАқкөл ауданының бөлімі\\n8 (71638) 2-25-48: ' +
      'добавочный 12\\nТелефон под вопросом\\, в документе: 8-716-29-72-23\\nТелефон под вопросом\\, в документе: 8 (72138) 3-15-62',
    'REV:2026-11-21',
    'END:VCARD',
    '',
  ]);
});

it('folds lines at 75 octets and cuts no letter', () => {
  const lines = officeVcard(office, { ...about, title: 'Ә'.repeat(200) }, 'kk').split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines.join('')).not.toContain('\uFFFD');
});

it('says nothing of what is unknown', () => {
  const bare = { ...office, name: { ru: 'Отдел' }, phones: [], emails: [], websites: [] };
  const lines = unfolded(officeVcard(bare, { ...about, url: undefined }, 'ru'));
  expect(lines.filter((line) => /^(TEL|EMAIL|URL|NOTE)/.test(line))).toEqual([
    'NOTE:Сведения 2012 года. Сначала позвоните.',
  ]);
});
