import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { documents } from '#import/documents.ts';
import { importDocuments } from '#import/import-documents.ts';

// The source documents do not travel with the project: where they lie, the committed tables are compared with them.
const sources = process.env['QYZMET_SOURCES'] ?? '';
const there = documents.every(({ file }) => existsSync(join(sources, file)));

it.skipIf(!there)('the committed tables are what the importer reads, and a second import changes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qyzmet-sources-'));
  const content = join(folder, 'content');
  mkdirSync(content);
  copyFileSync(resolve('content/regions.yaml'), join(content, 'regions.yaml'));
  cpSync(resolve('content/offices'), join(content, 'offices'), { recursive: true });
  cpSync(resolve('content/tables'), join(content, 'tables'), { recursive: true });
  const began = performance.now();
  const { report, errors, code } = importDocuments({ source: sources, content, accept: true }, documents);
  const seconds = (performance.now() - began) / 1000;
  expect([code, errors]).toEqual([0, '']);
  expect(report).toContain('written: nothing');
  // The import of everything takes at most 20 s.
  expect(seconds).toBeLessThan(20);
  for (const { table } of documents.flatMap(({ tables }) => tables)) {
    const path = `tables/${table}.csv`;
    expect(readFileSync(join(content, path), 'utf8')).toBe(readFileSync(resolve('content', path), 'utf8'));
  }
  rmSync(folder, { recursive: true });
});
