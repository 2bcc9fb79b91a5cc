import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '#offices/ledger/ledger-row.ts';
import { variantsOf } from '#offices/variants.ts';

let count = 0;
/** A row of a list that prints these cells. */
const row = (cells: Record<string, string>, language: LedgerRow['language'] = 'ru'): LedgerRow => ({
  table: `list-${(count += 1)}/1`,
  row: count,
  language,
  office: 'akimat-district-akmola-akkol',
  file: '',
  lines: '1',
  cells: Object.entries(cells).map(([role, text]) => ({ role, text })),
});
const told = (rows: LedgerRow[]) =>
  variantsOf(rows).map(({ field, variants }) => [
    field,
    ...variants.map((one) => `${one.printed} (${one.rows.map((each) => rows.indexOf(each) + 1).join()})`),
  ]);

const name = 'Аппарат акима Аккольского района';
const phone = '8-716-38 2-02-82';

describe('variants', () => {
  it('are none where all lists say the same in their own manner', () => {
    const rows = [
      row({ name, address: 'г. Акколь, ул. Абая, 8', phone, email: 'A@mail.ru' }),
      row({
        name: `ГУ «${name}»`,
        address: '020100, город Акколь, улица Абая, 8',
        phone: '8 (71638) 20282',
        none: '7',
      }),
      row({ name: `Государственное учреждение «${name}»`, phone: '2-02-82', email: 'a@mail. ru' }),
      row({ name: 'Ақкөл ауданы әкімінің аппараты', address: 'Ақкөл қ., Абай к., 8', phone }, 'kk'),
    ];
    expect(told(rows)).toEqual([]);
  });

  it('are every distinct value with the lists that print it, the most printed first', () => {
    const rows = [row({ phone: `${phone}, 2-10-94`, head: 'Аким' }), row({ phone: '2-02-82' }), row({ head: 'аким' })];
    expect(told(rows)).toEqual([['phone', '8-716-38 2-02-82 (1,2)', '(71638) 2-10-94 (1)']]);
  });

  it('lose no telephone and no address', () => {
    const rows = [row({ phone, address: 'ул. Абая, 8' }), row({ phone: '8-716-38 2-05-44', address: 'ул. Абая, 83' })];
    expect(told(rows)).toEqual([
      ['address', 'ул. Абая, 8 (1)', 'ул. Абая, 83 (2)'],
      ['phone', '8-716-38 2-02-82 (1)', '8-716-38 2-05-44 (2)'],
    ]);
  });
});

describe('conflicts', () => {
  const codes = (rows: LedgerRow[]) => variantsOf(rows).flatMap(({ conflict }) => conflict ?? []);

  it('are two lists without a common telephone', () => {
    expect(codes([row({ phone }), row({ phone: '8-716-38 2-05-44' })])).toEqual(['no-common-telephone']);
    expect(codes([row({ phone }), row({ phone: `8-716-38 2-05-44, 2-02-82` })])).toEqual([]);
    expect(codes([row({ phone }), row({ address: 'ул. Абая, 8' })])).toEqual([]);
  });

  it('are settled by a person who changed the office; the variants stay', () => {
    const rows = [row({ phone }), row({ phone: '8-716-38 2-05-44' })];
    expect(variantsOf(rows, true).map(({ variants, conflict }) => [variants.length, conflict])).toEqual([
      [2, undefined],
    ]);
  });

  it('are addresses of different doors', () => {
    expect(codes([row({ address: 'ул. Абая, 8' }), row({ address: 'ул. Абая, 83' })])).toEqual(['addresses-differ']);
    const kazakh = row({ address: 'Абай көшесі, 83' }, 'kk');
    expect(codes([row({ address: 'ул. Абая, 8' }), kazakh])).toEqual(['addresses-differ']);
    expect(codes([row({ address: 'ул. Абая, 83' }), kazakh])).toEqual([]);
  });
});
