import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadRegions } from '#regions/loader.ts';

let content: string;
beforeEach(() => (content = mkdtempSync(join(tmpdir(), 'qyzmet-regions-'))));
afterEach(() => rmSync(content, { recursive: true }));

const load = (text: string) => {
  writeFileSync(join(content, 'regions.yaml'), text);
  return loadRegions(content);
};
const akmola = `- id: akmola
  kind: region
  kk: Ақмола облысы
  ru: Акмолинская область
  places:
    - { id: akmola/akkol, type: district, kk: Ақкөл, ru: Аккольский }
`;

it('reads a region and fills what is left out', () => {
  const { regions, problems } = load(akmola);
  expect(problems).toEqual([]);
  expect(regions[0]).toMatchObject({ id: 'akmola', variants: [], places: [{ variants: { kk: [], ru: [] } }] });
});

it.each([
  ['a missing name', akmola.replace('  kk: Ақмола облысы\n', ''), { line: 1, row: '0.kk' }],
  ['an unknown key', akmola.replace('kk: Ақмола', 'kz: 1\n  kk: Ақмола'), { code: 'unrecognized_keys', line: 1 }],
  ['broken YAML', `${akmola}  centre: [`, { code: 'yaml' }],
  ['a repeated id', akmola + akmola, { code: 'duplicate-id', line: 7, found: 'akmola' }],
  ['a place of another region', akmola.replace('akmola/', 'aktobe/'), { code: 'foreign-place', line: 6, column: 13 }],
  ['an unknown centre', `${akmola}  centre: akmola/nowhere\n`, { code: 'unknown-place', line: 7 }],
])('names the line of %s', (_, text, expected) => {
  expect(load(text).problems[0]).toMatchObject({ file: 'regions.yaml', ...expected });
});

it('says that the file is missing', () => {
  expect(loadRegions(content)).toMatchObject({ regions: [], problems: [{ code: 'missing-file' }] });
});
