import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swap } from '#site/build.ts';

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), text);
};
const read = (name: string) => readFileSync(join(folder, name, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qyzmet-swap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the new site takes the place of the old one', () => {
  write('dist', 'old');
  write('new', 'new');
  swap(join(folder, 'new'), join(folder, 'dist'));
  expect(read('dist')).toBe('new');
  expect(existsSync(join(folder, 'new-previous'))).toBe(false);
});

test('the first site needs no old one', () => {
  write('new', 'new');
  swap(join(folder, 'new'), join(folder, 'dist'));
  expect(read('dist')).toBe('new');
});

test('when the new site is not there, the old one stays', () => {
  write('dist', 'old');
  expect(() => swap(join(folder, 'new'), join(folder, 'dist'))).toThrow();
  expect(read('dist')).toBe('old');
});
