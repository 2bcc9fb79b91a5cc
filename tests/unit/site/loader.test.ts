import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEdition, readSite } from '#site/loader.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(root, 'content'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(root, 'content', name), text);

describe('readSite', () => {
  it('takes an empty file as a site without origin', () => {
    write('site.yaml', '# nothing yet\n');
    expect(readSite(root, {})).toEqual({});
  });

  it('lets QYZMET_ORIGIN override the file and cuts the last slash', () => {
    write('site.yaml', 'origin: https://one.example\ncontactEmail: office@one.example\n');
    expect(readSite(root, {}).origin).toBe('https://one.example');
    expect(readSite(root, { QYZMET_ORIGIN: 'https://two.example/' })).toEqual({
      origin: 'https://two.example',
      contactEmail: 'office@one.example',
    });
  });

  it('names file, field and what was expected', () => {
    write('site.yaml', 'origin: one.example\nemail: x\n');
    expect(() => readSite(root, {})).toThrow(/content\/site\.yaml: origin: expected an address such as/);
    write('site.yaml', '');
    expect(() => readSite(root, { QYZMET_ORIGIN: 'https://one.example/kk/' })).toThrow(/without a path/);
  });
});

describe('readEdition', () => {
  it('wants version, date and note', () => {
    write('edition.yaml', "version: '1'\ndate: '2026-02-30'\n");
    expect(() => readEdition(root)).toThrow(/edition\.yaml: date[\s\S]*edition\.yaml: note/);
  });

  it('reads the edition of the catalogue itself', () => {
    expect(readEdition(process.cwd()).date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
