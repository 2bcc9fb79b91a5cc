import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadEdited, loadLedger } from '#offices/ledger/loader.ts';
import type { OfficeRow } from '#offices/office-row.ts';
import { officeColumns, officeFile, officeLine } from '#offices/office-row.ts';

const content = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(content, { recursive: true }));
const put = (path: string, text: string) => {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
};
const row = (own: Partial<OfficeRow>): OfficeRow => ({
  ...(Object.fromEntries(officeColumns.map((column) => [column, ''])) as OfficeRow),
  ...own,
});
const print = (one: OfficeRow) => createHash('sha256').update(officeLine(one)).digest('hex');

it('knows the offices whose line a person changed, or wrote and noted something', () => {
  const [kept, changed, own] = ['a', 'b', 'c'].map((id) => row({ id, phones: '2-10-94' }));
  const noted = row({ id: 'd', note: 'проверено' });
  put('tables/accepted.csv', `office,sha256\na,${print(kept!)}\nb,${print(row({ id: 'b', phones: '2-10-95' }))}\n`);
  put('offices/akmola/akimat-rural.csv', officeFile([kept!, changed!, own!, noted]));
  expect([...loadEdited(content)]).toEqual(['b', 'd']);
});

it('reads every table of the manifest', () => {
  put('tables/manifest.csv', 'table,source,headers,roles,rows,sha256\nqueue/1,a.ru.txt,Имя,name,1,x\n');
  put('tables/queue/1.csv', 'row,printed_number,region,line,office,c1\n1,,akmola,90,a,Отдел\n');
  expect(loadLedger(content).map(({ office, cells }) => [office, cells])).toEqual([
    ['a', [{ role: 'name', text: 'Отдел' }]],
  ]);
  put('tables/manifest.csv', 'table,source,headers,roles,rows,sha256\nqueue/2,a.ru.txt,Имя,name,1,x\n');
  expect(() => loadLedger(content)).toThrow('queue/2');
});
