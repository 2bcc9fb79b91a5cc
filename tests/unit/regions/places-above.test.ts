import { expect, it } from 'vitest';
import { placesAbove } from '#regions/places-above.ts';
import { regionSchema } from '#regions/schema.ts';

const region = regionSchema.parse({
  id: 'astana',
  kind: 'city',
  kk: 'Астана қаласы',
  ru: 'город Астана',
  places: [{ id: 'astana/esil', type: 'city-district', kk: 'Есіл', ru: 'Есиль' }],
});

it('goes from the region down to the district, each name as it begins a line', () => {
  expect(placesAbove(region, 'astana/esil', 'ru')).toEqual([
    { href: '/ru/regions/astana/', name: 'Город Астана' },
    { href: '/ru/regions/astana/esil/', name: 'Район Есиль' },
  ]);
  expect(placesAbove(region, undefined, 'kk')).toEqual([{ href: '/kk/regions/astana/', name: 'Астана қаласы' }]);
});

it('names a place that the region does not have', () => {
  expect(() => placesAbove(region, 'astana/none', 'ru')).toThrow('"astana/none"');
});
