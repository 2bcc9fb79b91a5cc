import { expect, it } from 'vitest';
import type { Office } from '#offices/schema.ts';
import { showsOtherLanguage } from '#offices/untranslated.ts';

const bare = { region: 'akmola', phones: [], emails: [], websites: [], sources: [] };
const office: Office = { ...bare, id: 'organisation-akmola', kind: 'organisation', name: { ru: 'Отдел', kk: 'Бөлім' } };

it('sees a name or an address in the other language', () => {
  expect(showsOtherLanguage([office], 'kk')).toBe(false);
  expect(showsOtherLanguage([office, { ...office, address: { ru: 'улица Абая, 1' } }], 'kk')).toBe(true);
  expect(showsOtherLanguage([{ ...office, address: { ru: 'улица Абая, 1' } }], 'ru')).toBe(false);
});
