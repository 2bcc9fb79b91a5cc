import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../src/design/styles/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
const rules = (name: string) => readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** What browsers of 2020 do not know and would answer by dropping the rules inside. */
const tooNew =
  /@layer|@container|@property|:where\(|:is\(|:has\(|light-dark\(|color-mix\(|[<>]=?\s*width|width\s*[<>]|&\s*[.:[{]/;

describe('the stylesheet', () => {
  it('imports every file once, print last', () => {
    const imported = [...rules('index.css').matchAll(/@import '\.\/([\w-]+\.css)'/g)].map(([, name]) => name);
    expect([...imported].sort()).toEqual(files.filter((name) => name !== 'index.css').sort());
    expect(imported.at(0)).toBe('tokens.css');
    expect(imported.at(-1)).toBe('print.css');
  });

  it.each(files)('%s is understood by browsers of 2020', (name) => {
    expect(rules(name)).not.toMatch(tooNew);
  });

  it('sees what is too new', () => {
    for (const planted of ['@layer base {', 'a:has(b)', '@media (30rem <= width)', '&:hover {'])
      expect(planted).toMatch(tooNew);
  });

  it('uses only tokens that exist', () => {
    const all = files.map(rules).join('\n');
    const known = new Set([...all.matchAll(/--([\w-]+)\s*:/g)].map(([, name]) => name));
    expect([...all.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name).filter((name) => !known.has(name))).toEqual(
      [],
    );
  });
});
