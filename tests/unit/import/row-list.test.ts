import { expect, it } from 'vitest';
import { joinPieces } from '#import/row-list.ts';

it.each([
  [['ул. Абая,', '', '83'], 'ул. Абая, 83'],
  [['комплекс эстетичес-', 'кого воспитания'], 'комплекс эстетического воспитания'],
  [['Восточно-', 'Казахстанская'], 'Восточно-Казахстанская'],
  [['сағат 9.00-ден 18.00-', 'ге дейін'], 'сағат 9.00-ден 18.00-ге дейін'],
  [['8 (7162) 40-', '10-76'], '8 (7162) 40- 10-76'],
  [['akim_zer@', 'kokshetau.online.kz'], 'akim_zer@ kokshetau.online.kz'],
  [['дом -', 'Абая'], 'дом - Абая'],
])('puts %j together', (pieces, cell) => expect(joinPieces(pieces)).toBe(cell));
