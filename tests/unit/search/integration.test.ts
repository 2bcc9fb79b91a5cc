import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { writeIndex } from '#search/integration.ts';

const folders: string[] = [];

afterAll(async () => {
  await close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A built site of three pages, one of which is no one's to find. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qyzmet-search-'));
  folders.push(folder);
  const pages = {
    'ru/standards/x/index.html': '<main data-pagefind-body><h1>Акт на землю</h1></main>',
    'ru/offices/y/index.html': '<main data-pagefind-body><h1>Земельный отдел</h1></main>',
    'ru/standards/index.html': '<main data-pagefind-body><h1>Услуги</h1></main>',
  };
  for (const [path, main] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `<!doctype html><html lang="ru"><body>${main}</body></html>`);
  }
  return folder;
}

function bytesOf(folder: string): string[] {
  const bundle = join(folder, 'pagefind/ru');
  return readdirSync(bundle, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path.slice(bundle.length)} ${readFileSync(path).toString('base64')}`);
}

test('two indexes of the same pages are the same bytes, and hold what the site loads', async () => {
  const [first, second] = [site(), site()];
  expect(await writeIndex(first, 'ru')).toBe(2);
  expect(await writeIndex(second, 'ru')).toBe(2);
  const files = bytesOf(first);
  expect(bytesOf(second)).toEqual(files);
  const names = files.map((file) => file.replace(/ .*/, ''));
  expect(names).toContain('/wasm.ru.pagefind');
  expect(names.filter((name) => name.startsWith('/fragment/'))).toHaveLength(2);
  expect(names.filter((name) => /ui|worker|highlight|unknown/.test(name))).toEqual([]);
});
