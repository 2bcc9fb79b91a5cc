import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadOffices } from '#offices/loader.ts';
import { tableRows } from '#offices/source.ts';
import { loadRegions } from '#regions/loader.ts';

const content = resolve('content');
const records = (path: string) =>
  parse(readFileSync(resolve(content, path)), { columns: true }) as unknown as Record<string, string>[];
const manifest = records('tables/manifest.csv');
const ledger = new Map(manifest.map(({ table = '' }) => [table, records(`tables/${table}.csv`)]));
const { offices, problems } = loadOffices(content);
const officeIds = new Set(offices.map((office) => office.id));
const row = (appendix: string, number: number) => ledger.get(`permanent-land-use-act/${appendix}`)?.[number - 1];

describe.each(manifest)('table $table', ({ table = '', rows, sha256 }) => {
  const lines = ledger.get(table) ?? [];

  it('has the rows and the fingerprint of the manifest', () => {
    const text = readFileSync(resolve(content, `tables/${table}.csv`), 'utf8');
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(sha256);
    expect(String(lines.length)).toBe(rows);
  });

  it('numbers its rows in order and knows their region and source line', () => {
    const regions = new Set(loadRegions(content).regions.map((region) => region.id));
    expect(lines.map((line) => line['row'])).toEqual(lines.map((_, index) => String(index + 1)));
    expect(lines.filter((line) => !regions.has(line['region'] ?? ''))).toEqual([]);
    expect(lines.filter((line) => !/^\d+(\+\d+)*$/.test(line['line'] ?? ''))).toEqual([]);
  });

  it('gives every row an office, and every office back its row', () => {
    expect(lines.filter((line) => !officeIds.has(line['office'] ?? ''))).toEqual([]);
    const byRow = new Map(lines.map((line) => [line['row'], line['office']]));
    const cited = offices.flatMap(({ id, sources }) =>
      tableRows(sources)
        .filter((one) => one.table === table)
        .map((one) => ({ id, ...one })),
    );
    expect(cited.filter((one) => byRow.get(String(one.row)) !== one.id)).toEqual([]);
    expect(new Set(cited.map((one) => one.row)).size).toBe(lines.length);
  });
});

describe('the land-use act', () => {
  it('has the tables and rows of the document', () => {
    const counts = manifest.filter(({ table }) => table?.startsWith('permanent-land-use-act/'));
    expect(counts.map(({ table, rows }) => [table?.split('/')[1], rows])).toEqual([
      ['1', '212'],
      ['2', '16'],
      ['3', '284'],
      ['8', '212'],
    ]);
  });

  // First, last and longest row of each table, and rows cut by page breaks, read in the document by eye.
  it.each([
    [
      '1',
      1,
      '293',
      'Государственное учреждение «Управление земельных отношений по Акмолинской области»',
      '8-716-225-34-71',
    ],
    [
      '1',
      17,
      '313',
      'Государственное учреждение «Отдел сельского хозяйства и земельных отношений Шортандинского района»',
      '8-716-31 2-26-40, 2-18-80',
    ],
    ['1', 212, '573', 'Государственное учреждение «Управление земельных отношений города Астаны»', '8-7172 78-72-53'],
    ['2', 1, '587', 'АкмолаНПЦзем', '8(716-2) 25-73-13'],
    ['2', 7, '595', 'ЗапКазНПЦзем', '8(711-2) 26-98-76'],
    ['2', 16, '604', 'АлматыгорНПЦзем', '8(727-2) 42-69-13'],
    ['8', 1, '1137', 'Аппарат акима Акмолинской области', '8-716-29-72-23'],
    ['8', 14, '1153+1155', 'Аппарат акима Зерендинского района', '8-716-32 2-12-70'],
    ['8', 35, '1191', 'Аппарат акима Алматинской области', '8-728-2 27-08-22, 27-16-41, 27-37-22'],
    ['8', 212, '1433+1435', 'Аппарат акима города Астана', '8-717-2 55-64-54, 55-64-41'],
  ])('appendix %s, row %i stands in line %s', (appendix, number, line, name, phone) => {
    expect(row(appendix, number)).toMatchObject({ line, c1: name, c4: phone });
  });

  it.each([
    [1, '620', 'Республиканское государственное предприятие «Центр обслуживания населения»', 'central-body-astana'],
    [25, '650', 'Отдел села Каргалинское (Жилянка)', 'service-centre-aktobe-aktobe-kargalinskoe-zhilyanka'],
    [284, '957', 'Сектор № 1 отдела района Есиль', 'service-centre-astana-esil-sector-1'],
  ])('appendix 3, row %i stands in line %s', (number, line, name, office) => {
    expect(row('3', number)).toMatchObject({ line, c1: name, office });
  });

  it('prints a joined row cell by cell', () => {
    expect(row('8', 14)).toMatchObject({
      c2: 'Зерендинский район, село Зеренда, улица Мира, 67',
      c3: 'Заместитель акима',
      c5: 'akim_zer@ kokshetau.online.kz',
    });
  });

  it('names posts, never people: a name that stood in a cell is marked', () => {
    expect(row('1', 39)?.['c5']).toBe('Lotus Notus- [имя в документе]');
  });
});

describe('the directory', () => {
  it('has no mistake', () => expect(problems).toEqual([]));

  it('has the offices of all documents, each once', () => {
    const kinds = Object.fromEntries(
      [...Map.groupBy(offices, (office) => office.kind)].map(([kind, { length }]) => [kind, length]),
    );
    expect(kinds).toEqual({
      'akimat-district': 207,
      'akimat-region': 16,
      'akimat-rural': 1411,
      architecture: 18,
      'cadastre-enterprise': 16,
      'central-body': 5,
      'education-control': 16,
      'education-department': 204,
      'education-directorate': 16,
      'extra-education': 588,
      'internal-policy': 213,
      'land-department': 212,
      official: 8,
      organisation: 4,
      'service-centre': 285,
    });
  });

  it('has unique ids in small Latin letters', () => {
    expect(officeIds.size).toBe(offices.length);
    expect([...officeIds].filter((id) => !/^[a-z]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  it('puts sectors under departments, departments under branches, branches under the enterprise', () => {
    const parent = new Map(offices.map((office) => [office.id, office.parent]));
    expect(parent.get('service-centre-almaty-region-aksu-kapal')).toBe('service-centre-almaty-region-aksu');
    expect(parent.get('service-centre-almaty-region-aksu')).toBe('service-centre-almaty-region');
    expect(parent.get('service-centre-almaty-region')).toBe('central-body-astana');
  });

  it('doubts few numbers', () => {
    const phones = offices.flatMap((office) => office.phones);
    expect(phones).toHaveLength(4471);
    expect(phones.filter((phone) => phone.doubt === 'digits')).toHaveLength(143);
    expect(phones.filter((phone) => phone.doubt === 'area-code')).toHaveLength(93);
  });
});
