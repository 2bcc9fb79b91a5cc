import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '#design/qr-path.ts';
import type { QrPath } from '#design/qr-path.ts';

/** What a camera sees of the path, `scale` pixels a module. */
function read({ size, path }: QrPath, scale = 4): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const start = row * side + Number(x) * scale;
      for (let at = start; at < start + Number(length) * scale; at++) pixels.set([0, 0, 0], at * 4);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('a QR code as a path', () => {
  it('is read back', () => {
    const address = 'https://qyzmet.example/kk/standards/licence-republican-education/';
    expect(read(qrPath(address))).toBe(address);
  });

  it('keeps the quiet zone of four modules', () => {
    const { size, path } = qrPath('https://qyzmet.example/ru/');
    const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(length),
    ]);
    expect(Math.min(...dark.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...dark.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...dark.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
  });
});
