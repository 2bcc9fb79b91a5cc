import { expect, test } from 'vitest';
import { bundlePath, isUsed } from '#search/bundle.ts';

test('each language has a folder of its own', () => expect(bundlePath('kk')).toBe('/pagefind/kk/'));

test('only what the site loads is published', () => {
  const files = [
    'pagefind.js',
    'pagefind-entry.json',
    'wasm.ru.pagefind',
    'wasm.unknown.pagefind',
    'pagefind.ru_1.pf_meta',
    'index/ru_1.pf_index',
    'filter/ru_1.pf_filter',
    'fragment/ru_1.pf_fragment',
    'pagefind-worker.js',
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-highlight.js',
    'pagefind-component-ui.css',
  ];
  expect(files.filter((path) => isUsed(path, 'ru'))).toEqual(files.filter((_, i) => i < 8 && i !== 3));
});
