import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differingFiles } from '#site/same-bytes.ts';

test('differing, missing and added files are named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qyzmet-bytes-'));
  for (const [path, text] of Object.entries({
    'a/same.html': 'x',
    'b/same.html': 'x',
    'a/kk/other.html': 'x',
    'b/kk/other.html': 'y',
    'a/gone.html': 'x',
    'b/new.html': 'x',
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(differingFiles(join(folder, 'a'), join(folder, 'b'))).toEqual(['gone.html', 'kk/other.html', 'new.html']);
  rmSync(folder, { recursive: true });
});
