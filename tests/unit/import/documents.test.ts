import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { documents } from '#import/documents.ts';
import { importDocument } from '#import/import-document.ts';

// The source documents do not travel with the project: where they lie, the committed tables are compared with them.
const sources = process.env['QYZMET_SOURCES'] ?? '';

it.for(documents)(
  '$id: the committed tables are what the importer reads, and a second import changes nothing',
  (document, { skip }) => {
    if (sources === '' || !existsSync(join(sources, document.file))) skip();
    const folder = mkdtempSync(join(tmpdir(), 'qyzmet-sources-'));
    const content = join(folder, 'content');
    mkdirSync(content);
    copyFileSync(resolve('content/regions.yaml'), join(content, 'regions.yaml'));
    cpSync(resolve('content/offices'), join(content, 'offices'), { recursive: true });
    cpSync(resolve('content/tables'), join(content, 'tables'), { recursive: true });
    const asked = { document: document.id, source: sources, content, accept: true };
    const { report, errors, code } = importDocument(asked, documents);
    expect([code, errors]).toEqual([0, '']);
    expect(report).toContain('written: nothing');
    for (const { appendix } of document.tables) {
      const path = `tables/${document.standard}/${appendix}.csv`;
      expect(readFileSync(join(content, path), 'utf8')).toBe(readFileSync(resolve('content', path), 'utf8'));
    }
    rmSync(folder, { recursive: true });
  },
);
