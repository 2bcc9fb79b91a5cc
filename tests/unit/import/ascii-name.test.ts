import { expect, it } from 'vitest';
import { asciiName } from '#import/ascii-name.ts';

it.each([
  ['Тау-Самалы', 'tau-samaly'],
  ['Ақжайық', 'akzhayyk'],
  ['Өндіріс', 'ondiris'],
  ['Јулет', 'aulet'],
  ['Салќынбайўлы', 'salkynbayuly'],
  ['ФЎдоровский', 'fedorovskiy'],
  ['Каргалинское (Жилянка)', 'kargalinskoe-zhilyanka'],
])('writes %s in Latin letters', (name, ascii) => expect(asciiName(name)).toBe(ascii));
