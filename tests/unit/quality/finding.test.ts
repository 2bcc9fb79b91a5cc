import { expect, it } from 'vitest';
import type { LedgerRow } from '#offices/ledger/ledger-row.ts';
import type { Office } from '#offices/schema.ts';
import { readTelephones } from '#offices/telephone.ts';
import { variantsOf } from '#offices/variants.ts';
import { findingsOf } from '#quality/finding.ts';
import { totalsBySection } from '#quality/totals.ts';

const row = (number: number, phone: string, address = ''): LedgerRow => ({
  table: 'queue/1',
  row: number,
  language: 'ru',
  office: 'akimat-rural-akmola-kenes',
  file: `tables/queue/1.csv:${number + 1}`,
  lines: '90',
  cells: [
    { role: 'phone', text: phone },
    { role: 'address', text: address },
  ].filter(({ text }) => text),
});

/** What is found of an office with these rows, as "kind: printed (rows)". */
function found(rows: LedgerRow[], own: { phones: string[]; address?: string }): string[] {
  const office: Office = {
    id: 'akimat-rural-akmola-kenes',
    kind: 'akimat-rural',
    name: { ru: 'Аппарат' },
    region: 'akmola',
    phones: readTelephones(own.phones),
    address: own.address === undefined ? undefined : { ru: own.address },
    emails: [],
    websites: [],
    sources: rows,
  };
  return findingsOf(office, rows, variantsOf(rows)).map(({ kind, printed }) =>
    [
      `${kind}:`,
      ...printed.map((one) => `${one.printed}(${one.rows.map((each) => rows.indexOf(each) + 1).join()})`),
    ].join(' '),
  );
}

const phone = '8 (71638) 2-09-96';
const address = 'ул. Абая, 8';

it('finds nothing where a telephone and an address stand and all lists agree', () => {
  expect(found([row(1, phone, address), row(2, '2-09-96', address)], { phones: [phone], address })).toEqual([]);
});

it('finds an office without telephone and without address, with all its rows', () => {
  expect(found([row(1, ''), row(2, '')], { phones: [] })).toEqual(['no-telephone: (1,2)', 'no-address: (1,2)']);
});

it('finds a telephone with digits missing, with the row that prints it', () => {
  const rows = [row(1, phone, address), row(2, `${phone}, 8 (71638) 2-09`, address)];
  expect(found(rows, { phones: [phone, '8 (71638) 2-09'], address })).toEqual([
    'doubtful-telephone: 8 (71638) 2-09(2)',
  ]);
});

it('finds lists that contradict each other, each variant with its rows', () => {
  const rows = [row(1, phone, address), row(2, '8 (71638) 2-11-11', 'ул. Ленина, 4')];
  expect(found(rows, { phones: [phone, '8 (71638) 2-11-11'], address })).toEqual([
    'telephones-differ: 8 (71638) 2-09-96(1) 8 (71638) 2-11-11(2)',
    'addresses-differ: ул. Абая, 8(1) ул. Ленина, 4(2)',
  ]);
});

it('counts findings by region, the worst first', () => {
  const finding = (kind: 'no-address' | 'no-telephone', region: string) =>
    ({ kind, office: { region }, printed: [] }) as unknown as Parameters<typeof totalsBySection>[0][number];
  const totals = totalsBySection(
    [finding('no-address', 'a'), finding('no-telephone', 'a'), finding('no-address', 'b')],
    [],
  );
  expect(totals.filter(({ total }) => total > 0).map(({ section, total }) => [section, total])).toEqual([
    ['no-telephone', 1],
    ['no-address', 2],
  ]);
  expect(totals.find(({ section }) => section === 'no-address')?.byRegion.get('b')).toBe(1);
});
