import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder, fittedWindow } from '#site/compress.ts';

test('the window is the smallest that holds the file, within what brotli allows', () => {
  expect(fittedWindow(10)).toBe(10);
  expect(fittedWindow(2 ** 14 - 16)).toBe(14);
  expect(fittedWindow(2 ** 14)).toBe(15);
  expect(fittedWindow(2 ** 30)).toBe(22);
});

test('textual files get smaller twins, others none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qyzmet-compress-'));
  const page = '<p>Қызмет көрсету</p>\n'.repeat(200);
  writeFileSync(join(folder, 'a.html'), page);
  writeFileSync(join(folder, 'tiny.txt'), 'a');
  writeFileSync(join(folder, 'picture.png'), page);
  expect(await compressFolder(folder)).toBe(2);
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(page);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(page);
  expect(['tiny.txt.gz', 'picture.png.gz'].some((name) => existsSync(join(folder, name)))).toBe(false);
  rmSync(folder, { recursive: true });
});
