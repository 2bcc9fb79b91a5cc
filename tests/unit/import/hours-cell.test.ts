import { expect, it } from 'vitest';
import { readHoursCell } from '#import/hours-cell.ts';

it.each([
  'Жұмыс күндері: дүйсенбі - жұма Жұмыс уақыты: сағат 9.00-ден 18.00-ге дейін, үзіліс: сағат 13.00-ден 14.00-ге дейін Демалыс күндері: сенбі – жексенбі',
  'Жұмыс күндері: дүйсенбі ж ұ м а Жұмыс уақыты: сағат 9.0 ден 18.00-ге дейін, үзілі сағат 13.00-ден 14.00-г д е й і н Демалыс күндері: сенбі жексенбі',
])('reads hours that a scan broke: %s', (cell) => expect(readHoursCell(cell)).toBe('Mo-Fr 09:00-13:00,14:00-18:00'));

it.each(['Жұмыс күндері: дүйсенбі - жұма', '', 'Демалыс күндері: сенбі – жексенбі сағат 9.00-ден 18.00-ге'])(
  'reads no hours where days or times are missing: %s',
  (cell) => expect(readHoursCell(cell)).toBe(''),
);
