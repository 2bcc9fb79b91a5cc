import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadRegions } from '#regions/loader.ts';
import { readCentreName } from '#import/naming/centre-name.ts';

const { regions } = loadRegions(resolve('content'));

it.each([
  ['akmola', 'Филиал по Акмолинской области', 'Город Кокшетау', 'branch', undefined, ''],
  ['akmola', 'Отдел Аккольского района', 'Аккольский район', 'department', 'akmola/akkol', ''],
  [
    'akmola',
    'Отдел село Красный Яр',
    'Город Кокшетау, село Красный Яр',
    'department',
    'akmola/kokshetau',
    'krasnyy-yar',
  ],
  ['aktobe', 'Отдел города Хромтау', 'Хромтауский район, город Хромтау', 'department', 'aktobe/khromtau', ''],
  ['atyrau', 'Отдел № 1 города Атырау', 'Город Атырау', 'department', 'atyrau/atyrau', '1'],
  ['pavlodar', 'отдел № 1 города Павлодар', 'Город Павлодар', 'department', 'pavlodar/pavlodar-city', '1'],
  ['kyzylorda', 'Отдел города Байконур', 'Город Байконыр', 'department', 'kyzylorda/baykonyr', ''],
  [
    'west-kazakhstan',
    'Отдел села Жалпактал Казталовского района',
    '',
    'department',
    'west-kazakhstan/kaztalov',
    'zhalpaktal',
  ],
  ['almaty-region', 'Сектор села Капал отдела Аксуского района', 'Село Капал', 'sector', 'almaty-region/aksu', 'kapal'],
  [
    'almaty-region',
    'Сектор станции Шамалган отдела Карасайского района',
    '',
    'sector',
    'almaty-region/karasay',
    'shamalgan',
  ],
  ['astana', 'Сектор № 3 района отдела Алматы', 'Город Астана', 'sector', 'astana/almaty', 'sector-3'],
  ['astana', 'Сектор Жеңіс отдела района Сарыарка', 'Город Астана', 'sector', 'astana/saryarka', 'zhenis'],
  ['south-kazakhstan', 'Отдел села Абай', 'Село Абай, улица А. Жылкышиева', 'department', undefined, 'abay'],
])('%s: %s', (region, name, address, rank, place, own) => {
  const read = readCentreName(
    regions.find((one) => one.id === region)!,
    name,
    address,
  );
  expect([read.rank, read.place?.id, read.own]).toEqual([rank, place, own]);
});
