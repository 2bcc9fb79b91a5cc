import { expect, test } from 'vitest';
import type { HeaderRule } from '#site/headers.ts';
import { caddyFile, headersFile, nginxFile } from '#site/hosting.ts';

const rules: HeaderRule[] = [
  { under: '/', headers: { 'X-A': 'one', 'X-B': 'two' } },
  { under: '/in/', headers: { 'X-A': 'three' } },
  { under: '/new/', headers: { 'X-C': 'four' } },
];

test('_headers detaches what a later rule replaces', () => {
  expect(headersFile(rules)).toBe(
    '/*\n  X-A: one\n  X-B: two\n\n/in/*\n  ! X-A\n  X-A: three\n\n/new/*\n  X-C: four\n',
  );
});

test('nginx chooses each header by path, the later rule first', () => {
  const text = nginxFile(rules);
  expect(text).toContain('map $uri $qyzmet_x_a {\n  ~^/in/ "three";\n  default "one";\n}');
  expect(text).toContain('map $uri $qyzmet_x_c {\n  ~^/new/ "four";\n}');
  expect(text).toContain('add_header X-B $qyzmet_x_b always;');
});

test('Caddy sets headers in the order of the table', () => {
  const text = caddyFile(rules);
  expect(text.indexOf('header /in/* X-A "three"')).toBeGreaterThan(text.indexOf('header /* X-A "one"'));
});

test('contacts are sent as what they are: neither server knows the ending by itself', () => {
  expect(nginxFile(rules)).toContain('location ~ \\.vcf$ {\n    types { text/vcard vcf; }');
  expect(caddyFile(rules)).toContain('header *.vcf Content-Type "text/vcard; charset=utf-8"');
});
