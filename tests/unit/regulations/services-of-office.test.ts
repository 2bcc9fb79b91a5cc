import { expect, it } from 'vitest';
import { servicesOfOffice } from '#offices/office-service.ts';
import type { Office } from '#offices/schema.ts';
import type { Regulation } from '#regulations/regulation.ts';
import { partsOfRegulation } from '#regulations/services-of-office.ts';

const regulation = {
  id: 'address',
  act: { id: 'a', date: '2013-09-17', status: { is: 'repealed' } },
  words: { kk: { name: 'Мекенжай' }, ru: { name: 'Адрес' } },
  facts: {
    provider: { offices: ['architecture'], appendix: '1' },
    intake: { offices: ['service-centre'], appendix: '2' },
    hours: [{ open: 'Mo-Sa 09:00-20:00' }],
    appendices: [
      { n: '1', table: 'address/1' },
      { n: '2', table: 'address/2' },
    ],
  },
} as unknown as Regulation;
const office = (kind: Office['kind'], table: string) =>
  ({ id: kind, kind, sources: [{ table, row: 1 }] }) as unknown as Office;
const told = (one: Office) => servicesOfOffice(one, [partsOfRegulation(regulation, 'ru')]);

it('says what the offices of its appendices do, with the hours of those where people apply', () => {
  const [centre] = told(office('service-centre', 'address/2'));
  expect(centre).toMatchObject({ href: '/ru/regulations/address/', name: 'Адрес', repealed: true, year: '2013' });
  expect(centre?.parts.map(({ name, hours }) => [name, hours.length])).toEqual([['Принимает документы', 1]]);
  const [bureau] = told(office('architecture', 'address/1'));
  expect(bureau?.parts.map(({ name, hours }) => [name, hours.length])).toEqual([['Оказывает услугу', 0]]);
});

it('takes no office that another document lists, and none of another kind', () => {
  expect(told(office('service-centre', 'address/1'))).toEqual([]);
  expect(told(office('architecture', 'other/1'))).toEqual([]);
});
