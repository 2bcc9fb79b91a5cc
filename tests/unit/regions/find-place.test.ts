import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlace, findRegion } from '#regions/find-place.ts';
import { loadRegions } from '#regions/loader.ts';

const { regions } = loadRegions(resolve('content'));
const place = (region: string, text: string) =>
  findPlace(
    regions.find((one) => one.id === region)!,
    text,
  )?.id;

describe('a place by its printed name', () => {
  it.each([
    ['akmola', 'Отдел Аккольского района', 'akmola/akkol'],
    ['akmola', 'Отдел Буландинского района', 'akmola/bulandy'],
    ['akmola', 'Отдел города Степногорск', 'akmola/stepnogor'],
    ['akmola', 'Ақкөл ауданы', 'akmola/akkol'],
    ['akmola', 'Көкшетау қаласының әкімі', 'akmola/kokshetau'],
    ['aktobe', 'Аппарат акима Хобдинского района', 'aktobe/kobda'],
    ['east-kazakhstan', 'города Риддера', 'east-kazakhstan/ridder'],
    ['karaganda', 'Бухар-Жырауского район, поселок Ботакара', 'karaganda/bukar-zhyrau'],
    ['karaganda', 'Аппарат акима Бухаржырауского района', 'karaganda/bukar-zhyrau'],
    ['zhambyl', 'Отдел земельных отношений района им. Т. Рыскулова', 'zhambyl/t-ryskulov'],
    ['zhambyl', 'Отдел Рыскуловского района', 'zhambyl/t-ryskulov'],
    ['north-kazakhstan', 'Отдел района имени М.Жумабаева', 'north-kazakhstan/m-zhumabaev'],
    ['north-kazakhstan', 'Отдел земельных отношений района Шал акын', 'north-kazakhstan/shal-akyn'],
    ['south-kazakhstan', 'Отдел земельных отношений Тoleбийского района', 'south-kazakhstan/tole-bi'],
  ])('%s: %s', (region, text, id) => expect(place(region, text)).toBe(id));

  it('tells a town from the district of the same name', () => {
    expect(place('kostanay', 'города Костанай')).toBe('kostanay/kostanay-city');
    expect(place('kostanay', 'Костанайского района')).toBe('kostanay/kostanay');
    expect(place('pavlodar', 'Павлодар ауданы')).toBe('pavlodar/pavlodar');
    expect(place('pavlodar', 'Павлодар қаласы')).toBe('pavlodar/pavlodar-city');
  });

  it('keeps namesakes of different regions apart', () => {
    expect(['east-kazakhstan', 'karaganda'].map((region) => place(region, 'Абайского района'))).toEqual([
      'east-kazakhstan/abay',
      'karaganda/abay',
    ]);
    expect(['almaty-region', 'zhambyl', 'north-kazakhstan'].map((region) => place(region, 'Жамбылский район'))).toEqual(
      ['almaty-region/zhambyl', 'zhambyl/zhambyl', 'north-kazakhstan/zhambyl'],
    );
    expect(['akmola', 'north-kazakhstan', 'astana'].map((region) => place(region, 'Есіл ауданы'))).toEqual([
      'akmola/esil',
      'north-kazakhstan/esil',
      'astana/esil',
    ]);
    expect(place('astana', 'Отдел района Алматы')).toBe('astana/almaty');
  });

  it('takes neither the region itself nor a village for a district', () => {
    expect(place('zhambyl', 'Аппарат акима Жамбылской области')).toBeUndefined();
    expect(place('zhambyl', 'Жамбыл облысының әкімі')).toBeUndefined();
    expect(place('astana', 'Управление земельных отношений города Астаны')).toBeUndefined();
    expect(place('south-kazakhstan', 'Отдел села Абай')).toBeUndefined();
    expect(place('east-kazakhstan', 'село Абай')).toBeUndefined();
  });
});

describe('a region by its heading', () => {
  it.each([
    ['Акмолинская область', 'akmola'],
    ['Северо-Казахстанская область', 'north-kazakhstan'],
    ['Батыс Қазақстан облысы', 'west-kazakhstan'],
    ['город Алматы', 'almaty'],
    ['Алматинская область', 'almaty-region'],
    ['Город Астана', 'astana'],
  ])('%s', (heading, id) => expect(findRegion(regions, heading)?.id).toBe(id));

  it('finds none for other words', () => expect(findRegion(regions, 'нет')).toBeUndefined());
});
