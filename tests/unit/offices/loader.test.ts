import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadOffices } from '#offices/loader.ts';
import { officeColumns } from '#offices/office-row.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'qyzmet-offices-'));
  mkdirSync(join(content, 'offices/akmola'), { recursive: true });
  const places = '[{ id: akmola/akkol, type: district, kk: Ақкөл, ru: Аккольский }]';
  writeFileSync(
    join(content, 'regions.yaml'),
    `- { id: akmola, kind: region, kk: Ақмола облысы, ru: Акмолинская область, places: ${places} }\n`,
  );
});
afterEach(() => rmSync(content, { recursive: true }));

const header = officeColumns.join(',');
const good =
  'land-department-akmola-akkol,akmola/akkol,,,Отдел,,,,,,8-716-382-25-48,,,,,,,,permanent-land-use-act/1#2,';
const write = (...lines: string[]) =>
  writeFileSync(join(content, 'offices/akmola/land-department.csv'), lines.join('\n'));
const problems = () =>
  loadOffices(content).problems.map(({ code, line, column, row }) => ({ code, line, column, row }));

it('reads an office with its telephones and sources, byte order mark or not', () => {
  write(`\uFEFF${header}`, good);
  const { offices, problems: none } = loadOffices(content);
  expect(none).toEqual([]);
  expect(offices).toEqual([
    {
      id: 'land-department-akmola-akkol',
      kind: 'land-department',
      name: { ru: 'Отдел' },
      region: 'akmola',
      district: 'akmola/akkol',
      phones: [{ printed: '8-716-382-25-48', e164: '+77163822548' }],
      emails: [],
      websites: [],
      sources: [{ table: 'permanent-land-use-act/1', row: 2 }],
    },
  ]);
});

it('leaves proposals of the importer out', () => {
  write(header, good);
  writeFileSync(join(content, 'offices/akmola/land-department.proposed.csv'), 'anything');
  expect(loadOffices(content).offices).toHaveLength(1);
});

it('names a missing and an unknown column', () => {
  write(header.replace(',hours', '').replace('emails', 'mails'), good);
  const found = loadOffices(content).problems;
  expect(found.map((problem) => problem.text)).toEqual([
    'Add the column emails to the first line.',
    'Add the column hours to the first line.',
    'Remove the column "mails" or mend its name.',
  ]);
  expect(found[0]).toMatchObject({ file: 'offices/akmola/land-department.csv', line: 1 });
});

it('names the line with a cell too many, and reads the rest', () => {
  write(header, `${good},extra`, good);
  expect(problems()).toEqual([{ code: 'cells', line: 2, column: undefined, row: 'land-department-akmola-akkol' }]);
  expect(loadOffices(content).offices).toHaveLength(1);
});

it('names a quote that is not closed', () => {
  write(header, good.replace('Отдел', '"Отдел'));
  expect(problems()[0]).toMatchObject({ code: 'csv' });
});

const row = 'land-department-akmola-akkol';
it.each([
  [
    'an unknown place',
    good.replaceAll('akkol', 'akol'),
    { code: 'unknown-place', column: 2, row: row.replace('akkol', 'akol') },
  ],
  [
    'an id that does not fit its place',
    good.replace('mola-akkol', 'mola-akol'),
    { code: 'id-start', column: 1, row: row.replace('akkol', 'akol') },
  ],
  [
    'an unknown parent',
    good.replace('akkol,,,', 'akkol,land-department-akmola,,'),
    { code: 'unknown-office', column: 3, row },
  ],
  ['a broken address', good.replace('25-48,,', '25-48,irgizzem@kz,'), { code: 'email', column: 12, row }],
  ['a source without a row', good.replace('#2', ''), { code: 'source', column: 19, row }],
])('names the cell of %s', (_, line, expected) => {
  write(header, line);
  expect(problems()).toEqual([{ line: 2, ...expected }]);
});

it('names the second of two offices with one id', () => {
  write(header, good, good);
  expect(problems()).toEqual([{ code: 'duplicate-id', line: 3, column: 1, row }]);
});

it('names a file that is called after no kind of office', () => {
  writeFileSync(join(content, 'offices/akmola/land-office.csv'), header);
  expect(loadOffices(content).problems[0]).toMatchObject({ code: 'unknown-kind', found: 'land-office' });
});
