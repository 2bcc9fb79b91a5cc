import { expect, it } from 'vitest';
import { spreadsheet } from '#quality/spreadsheet.ts';

it('begins with a byte order mark, parts by semicolons, ends lines as Windows does', () => {
  expect(
    spreadsheet([
      ['Өңір', 'а'],
      ['б, в', 'г'],
    ]),
  ).toBe('\uFEFFӨңір;а\r\nб, в;г\r\n');
});

it('quotes what would break a line and disarms what would be a formula', () => {
  expect(spreadsheet([['а; "б"', 'в\nг', '+7 (7172) 1', '=1+1', '8-716']])).toBe(
    `\uFEFF"а; ""б""";"в\nг";'+7 (7172) 1;'=1+1;8-716\r\n`,
  );
});
