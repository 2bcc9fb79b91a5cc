import { encode } from 'uqr';

/** A QR code as one path: its side in modules, the quiet zone of 4 modules included, and the dark modules row by row. */
export type QrPath = { readonly size: number; readonly path: string };

/**
 * Draws a text as a QR code that survives a smear (level M: up to 15 % lost).
 *
 * @param text what a telephone reads; an address must be absolute, for a telephone knows no page that it could belong to
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
  return { size, path: runs.join('') };
}

/** The dark runs of one row. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [{ from, length: (end < 0 ? row.length : end) - from }];
  });
}
