import { expect, it } from 'vitest';
import { keptPlace } from '#regions/kept-place.ts';
import type { Region } from '#regions/schema.ts';

const place = { id: 'akmola/akkol', type: 'district', kk: 'Ақкөл', ru: 'Аккольский' } as const;
const region = { id: 'akmola', kind: 'region', kk: 'Ақмола облысы', ru: 'Акмолинская область' } as Region;

it('names the region, and the district after it', () => {
  expect(keptPlace(region)).toEqual({ id: 'akmola', kk: 'Ақмола облысы', ru: 'Акмолинская область' });
  expect(keptPlace(region, { ...place, variants: { kk: [], ru: [] } })).toEqual({
    id: 'akmola/akkol',
    kk: 'Ақмола облысы, Ақкөл ауданы',
    ru: 'Акмолинская область, Аккольский район',
  });
});
