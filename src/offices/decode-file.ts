/** The text of a file of a spreadsheet and the encoding in which it was; no text when it is none we can read. */
export type DecodedFile =
  { readonly is: 'utf-8' | 'utf-16' | 'windows-1251'; readonly text: string } | { readonly is: 'dos' | 'workbook' };

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** Cyrillic of MS-DOS (code page 866) has its letters where Windows-1251 has signs. */
function isDos(bytes: Uint8Array): boolean {
  let ofDos = 0;
  let ofWindows = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0xaf) ofDos++;
    else if (byte >= 0xc0) ofWindows++;
  }
  return ofDos > ofWindows;
}

/**
 * Reads the bytes of a CSV file as spreadsheets save it: UTF-8 and UTF-16 with or without a byte order mark, and
 * Windows-1251, which old spreadsheets choose by themselves. Bytes that are no UTF-8 are taken for Windows-1251; it
 * has no letters for Kazakh (Ә Ғ Қ Ң Ө Ұ Ү Һ): see spreadsheet-damage.ts.
 *
 * @returns `dos` for the Cyrillic of MS-DOS, `workbook` for a workbook (.xlsx, .xls) that is only called .csv
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { is: 'workbook' };
  if (startsWith(bytes, 0xff, 0xfe)) return { is: 'utf-16', text: new TextDecoder('utf-16le').decode(bytes) };
  try {
    return { is: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    if (isDos(bytes)) return { is: 'dos' };
    return { is: 'windows-1251', text: new TextDecoder('windows-1251').decode(bytes) };
  }
}
