import { expect, it } from 'vitest';
import { decodeFile } from '#offices/decode-file.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

it('reads UTF-8 with and without a byte order mark', () => {
  expect(decodeFile(new TextEncoder().encode('Ақкөл'))).toEqual({ is: 'utf-8', text: 'Ақкөл' });
  expect(decodeFile(new TextEncoder().encode('\uFEFFid'))).toEqual({ is: 'utf-8', text: 'id' });
});

it('reads UTF-16 as spreadsheets call it Unicode', () => {
  expect(decodeFile(bytes(0xff, 0xfe, 0x9a, 0x04, 0x30, 0x04))).toEqual({ is: 'utf-16', text: 'Қа' });
});

it('takes what is no UTF-8 for Windows-1251', () => {
  // "№ 1, Отдел"
  expect(decodeFile(bytes(0xb9, 0x20, 0x31, 0x2c, 0x20, 0xce, 0xf2, 0xe4, 0xe5, 0xeb))).toEqual({
    is: 'windows-1251',
    text: '№ 1, Отдел',
  });
});

it('knows Cyrillic of MS-DOS and workbooks, and reads neither', () => {
  // "Отдел земельных" in code page 866
  const dos = bytes(0x8e, 0xe2, 0xa4, 0xa5, 0xab, 0x20, 0xa7, 0xa5, 0xac, 0xa5, 0xab, 0xec, 0xad, 0xeb, 0xe5);
  expect(decodeFile(dos)).toEqual({ is: 'dos' });
  expect(decodeFile(bytes(0x50, 0x4b, 0x03, 0x04, 0x14))).toEqual({ is: 'workbook' });
  expect(decodeFile(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ is: 'workbook' });
});
