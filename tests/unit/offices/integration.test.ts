import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeContacts } from '#offices/integration.ts';

const folder = mkdtempSync(join(tmpdir(), 'qyzmet-contacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const from = { origin: 'https://q.example', date: '2026-11-21', note: { kk: 'Мәлімет.', ru: 'Сведения.' } };

it('writes a contact for every office in both languages, at the address its page links to', () => {
  cpSync('tests/fixtures/content/sound', join(folder, 'content'), { recursive: true });
  expect(writeContacts(folder, join(folder, 'content'), from)).toBe(2);
  expect(readdirSync(join(folder, 'kk/offices'))).toEqual(['land-department-akmola.vcf']);
  const contact = readFileSync(join(folder, 'ru/offices/land-department-akmola.vcf'), 'utf8').replaceAll('\r\n ', '');
  expect(contact).toContain('FN:Отдел читальных залов\\, Орган земельных отношений\r\n');
  expect(contact).toContain('URL:https://q.example/ru/offices/land-department-akmola/\r\n');
  expect(contact).toContain('NOTE:Сведения. Сначала позвоните.\r\n');
});
