import { expect, it } from 'vitest';
import { noHeading } from '#import/headings.ts';
import { officeJoiner } from '#import/join-offices.ts';
import type { OfficeName, PlacedRow } from '#import/named-row.ts';
import type { OfficeKind } from '#offices/schema.ts';

let row = 0;
const named = (kind: OfficeKind, cells: [string, string, string], own = '', place = 'akmola/akkol') => {
  const printed = { row: ++row, number: '', lines: [row], cells, headings: [] };
  const shape = {
    table: 'some-standard/1',
    header: '',
    rows: 1,
    rule: 'akimat',
    roles: ['name', 'address', 'phone'],
    numbered: true,
  } as const;
  const document = { file: 'some.txt', language: 'ru', layout: 'celled', end: /^$/, tables: [] } as const;
  const name: OfficeName = { kind, region: 'akmola', place, own, parent: undefined };
  return { row: { document, shape, printed, standing: noHeading } satisfies PlacedRow, name };
};
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

it('joins the one office of a place over lists that share no telephone', () => {
  const join = officeJoiner();
  expect(ids(join([named('akimat-district', ['Аппарат', 'г. Акколь', '8 (71638) 1-11-11'])]))).toEqual([
    'akimat-district-akmola-akkol',
  ]);
  expect(ids(join([named('akimat-district', ['Аппарат', 'г. Акколь', '8 (71638) 2-22-22'])]))).toEqual([
    'akimat-district-akmola-akkol',
  ]);
});

it('keeps two rows of one name apart when nothing says that they are one office', () => {
  const join = officeJoiner();
  const first = ids(
    join([
      named('education-department', ['Отдел', 'г. Акколь, ул. Абая, 1', '8 (71638) 1-11-11']),
      named('education-department', ['Отдел', 'г. Акколь, ул. Ленина, 2', '8 (71638) 2-22-22']),
    ]),
  );
  expect(first).toEqual(['education-department-akmola-akkol', 'education-department-akmola-akkol-lenina-2']);
  // Another list, in another order: each finds its own.
  const second = ids(
    join([
      named('education-department', ['Отдел', 'г. Акколь, ул. Ленина, 2', '8 (71638) 2-22-22']),
      named('education-department', ['Отдел', 'г. Акколь, ул. Абая, 1', '8 (71638) 1-11-11']),
    ]),
  );
  expect(second).toEqual(first.toReversed());
});

it('knows a service centre again by its telephones, whatever a list calls it, and tells twins by their number', () => {
  const join = officeJoiner();
  const land = join([
    named('service-centre', ['Филиал', 'улица Кожа', '8 (71638) 3-33-33'], '', 'akmola'),
    named('service-centre', ['Отдел № 1', 'улица Кожа', '8 (71638) 3-33-33'], '1'),
  ]);
  const other = join([
    named('service-centre', ['№ 1 бөлім', 'Қожа көшесі', '8 (71638) 3-33-33'], 'x'),
    named('service-centre', ['ХҚО филиалы', 'Қожа көшесі', '8 (71638) 3-33-33'], 'y'),
    named('service-centre', ['Ақши бөлімшесі', 'Ақши ауылы', '8 (71638) 4-44-44'], 'akshi'),
  ]);
  expect(ids(other)).toEqual([land[1]?.id, land[0]?.id, 'service-centre-akmola-akkol-akshi']);
});

it('joins a silent row of a rural akimat to the one with its full name', () => {
  const join = officeJoiner();
  const joined = ids(
    join([
      named('akimat-rural', ['Аппарат акима округа Карасу', 'с. Карасу', '8 (71638) 5-55-55'], 'karasu'),
      named('akimat-rural', ['Аппарат акима округа Карасу', '', ''], 'karasu'),
    ]),
  );
  expect(new Set(joined).size).toBe(1);
});
