import { expect, it } from 'vitest';
import { readRunningText } from '#offices/ledger/ledger-row.ts';
import type { OfficeRow } from '#offices/office-row.ts';
import { officeColumns } from '#offices/office-row.ts';
import { withRunningText } from '#import/with-running-text.ts';

const row = (cells: Partial<OfficeRow>) =>
  ({ ...Object.fromEntries(officeColumns.map((column) => [column, ''])), ...cells }) as OfficeRow;
const texts = readRunningText(`document,at,source,office,address,phone,email,website
queue,22:418,education-1119.ru.txt,centre,"010000, город Астана, дом № 43 «А»","8 (7172) 94-99-95, 94-99-96",,www.con.gov.kz
farm,26:179,private-farm-2318.kk.txt,centre,"Астана қаласы, 43 А үй",8 (7172) 94-99-95,,WWW.con.gov.kz
queue,21:416,education-1119.ru.txt,ministry,"город Астана, улица Орынбор 8",,,www.edu.gov.kz
`);

it('adds to an office of the tables what only texts print of it, and the places', () => {
  const printed = row({
    id: 'centre',
    address_ru: 'Город Астана, 43 А',
    phones: '8-717-294-99-95',
    sources: 'land/3#1',
  });
  expect(withRunningText(printed, texts)).toEqual({
    ...printed,
    address_kk: 'Астана қаласы, 43 А үй',
    postal_code: '010000',
    phones: '8-717-294-99-95 | 94-99-96',
    websites: 'www.con.gov.kz',
    sources: 'land/3#1 | queue@22:418 | farm@26:179',
  });
});

it('leaves alone an office that no text names', () => {
  const printed = row({ id: 'other', phones: '2-02-82' });
  expect(withRunningText(printed, texts)).toBe(printed);
});
