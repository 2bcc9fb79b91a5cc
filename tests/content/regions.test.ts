import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadRegions } from '#regions/loader.ts';

const { regions, problems } = loadRegions(resolve('content'));

it('holds the 16 regions of 2012 in the order of the documents, without a mistake', () => {
  expect(problems).toEqual([]);
  expect(regions.map((region) => region.id).join(' ')).toBe(
    'akmola aktobe almaty-region atyrau east-kazakhstan zhambyl west-kazakhstan karaganda kostanay kyzylorda mangystau ' +
      'pavlodar north-kazakhstan south-kazakhstan astana almaty',
  );
  expect(regions.map((region) => region.order)).toEqual(regions.map((_, index) => index + 1));
});

it('holds 210 places: 160 districts, 40 towns, 10 districts of Astana and Almaty', () => {
  const types = regions.flatMap((region) => region.places.map((place) => place.type));
  const count = (type: string) => types.filter((one) => one === type).length;
  expect([types.length, count('district'), count('city'), count('city-district')]).toEqual([210, 160, 40, 10]);
});
