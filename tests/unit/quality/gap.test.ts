import { expect, it } from 'vitest';
import type { Office } from '#offices/schema.ts';
import { gapsOf } from '#quality/gap.ts';
import type { Region } from '#regions/schema.ts';

const place = (id: string, type: 'district' | 'city') => ({ id, type, kk: id, ru: id, variants: { kk: [], ru: [] } });
const region = {
  id: 'akmola',
  places: [...['a', 'b', 'c', 'd', 'e'].map((id) => place(id, 'district')), place('x', 'city'), place('y', 'city')],
} as unknown as Region;
const offices = (table: string, ...districts: string[]) =>
  districts.map((district) => ({ district, sources: [{ table, row: 1 }] }) as unknown as Office);

it('names the districts that a list leaves out although it covers most', () => {
  const found = gapsOf([...offices('queue/1', 'a', 'b', 'c', 'd'), ...offices('farm/1', 'b', 'c', 'd')], [region]);
  expect(found.map(({ place: { id }, tables }) => [id, ...tables])).toEqual([
    ['a', 'farm/1'],
    ['e', 'queue/1', 'farm/1'],
  ]);
});

it('asks no list for places of a kind that it hardly covers', () => {
  expect(gapsOf(offices('farm/1', 'a', 'x'), [region])).toEqual([]);
});

it('asks for no districts of a city that has one office', () => {
  const city = { id: 'astana', kind: 'city', places: [place('astana/a', 'district')] } as unknown as Region;
  const list = offices('queue/1', 'a', 'b', 'c', 'd', 'e');
  const whole = { region: 'astana', sources: [{ table: 'queue/1', row: 9 }] } as unknown as Office;
  expect(gapsOf(list, [region, city]).map((gap) => gap.place.id)).toEqual(['astana/a']);
  expect(gapsOf([...list, whole], [region, city])).toEqual([]);
});
