import { expect, it } from 'vitest';
import type { SourceDocument } from '#offices/source-documents.ts';
import type { Gap } from '#quality/gap.ts';
import { gapsTable } from '#quality/gaps-file.ts';

it('holds a line for each place and list', () => {
  const place = { id: 'akmola/akkol', type: 'district', kk: 'Ақкөл', ru: 'Аккольский' };
  const gap = { region: { kk: 'Ақмола облысы' }, place, tables: ['queue/2', 'other/1'] } as unknown as Gap;
  const documents = [{ id: 'queue', name: 'Балабақша кезегі' }] as unknown as SourceDocument[];
  expect(gapsTable([gap], documents, 'kk').split('\r\n').slice(1, 3)).toEqual([
    'Ақмола облысы;Ақкөл ауданы;Балабақша кезегі, 2-қосымша;content/tables/queue/2.csv;/kk/regions/akmola/akkol/',
    'Ақмола облысы;Ақкөл ауданы;other/1, 1-қосымша;content/tables/other/1.csv;/kk/regions/akmola/akkol/',
  ]);
});
