import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Finding } from '#quality/finding.ts';
import { findingsTable } from '#quality/findings-file.ts';
import type { Region } from '#regions/schema.ts';

const place = { id: 'akmola/akkol', type: 'district', kk: 'Ақкөл', ru: 'Аккольский' };
const region = { id: 'akmola', kk: 'Ақмола облысы', ru: 'Акмолинская область', places: [place] } as unknown as Region;
const row = { file: 'tables/queue/1.csv:13', lines: '90+92' };
const finding = {
  kind: 'doubtful-telephone',
  office: { id: 'akimat-x', kind: 'akimat-rural', name: { ru: 'Аппарат' }, region: 'akmola', district: 'akmola/akkol' },
  printed: [{ printed: '8 (716) 2-09', rows: [row] }],
} as unknown as Finding;

it('holds a line for each printed text, with its place in the files and what to do', () => {
  const [header, line] = parse(findingsTable([finding], [region], 'ru', 'https://x'), { bom: true, delimiter: ';' });
  expect(header).toHaveLength(10);
  expect(line?.slice(0, 7)).toEqual([
    'Акмолинская область',
    'Аккольский район',
    'akimat-x',
    'Аппарат',
    'Телефоны под вопросом',
    '8 (716) 2-09',
    'tables/queue/1.csv:13 (строка документа 90+92)',
  ]);
  expect(line?.at(-3)).toMatch(/столбце phones/);
  expect(line?.slice(-2)).toEqual(['content/offices/akmola/akimat-rural.csv', 'https://x/ru/offices/akimat-x/']);
});
