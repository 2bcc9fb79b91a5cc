import { expect, it } from 'vitest';
import { placeName } from '#regions/place-name.ts';

it.each([
  [
    { type: 'district', kk: 'Ақкөл', ru: 'Аккольский' },
    { kk: 'Ақкөл ауданы', ru: 'Аккольский район' },
  ],
  [
    { type: 'city', kk: 'Көкшетау', ru: 'Кокшетау' },
    { kk: 'Көкшетау қаласы', ru: 'город Кокшетау' },
  ],
  [
    { type: 'district', kk: 'Шал ақын', ru: 'Шал акына' },
    { kk: 'Шал ақын ауданы', ru: 'район Шал акына' },
  ],
  [
    { type: 'district', kk: 'Ғ. Мүсірепов', ru: 'имени Г. Мусрепова' },
    { kk: 'Ғ. Мүсірепов ауданы', ru: 'район имени Г. Мусрепова' },
  ],
  [
    { type: 'city-district', kk: 'Алматы', ru: 'Алматы' },
    { kk: 'Алматы ауданы', ru: 'район Алматы' },
  ],
  [
    { type: 'city-district', kk: 'Медеу', ru: 'Медеуский' },
    { kk: 'Медеу ауданы', ru: 'Медеуский район' },
  ],
] as const)('$0.ru', (place, name) => expect(placeName(place)).toEqual(name));
