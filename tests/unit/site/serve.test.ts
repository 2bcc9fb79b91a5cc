import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '#site/headers.ts';
import { serve, siteServer, tryPort } from '#site/serve.ts';

let around: string;
let server: Server;
let port: number;

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'qyzmet-serve-'));
  const folder = join(around, 'site');
  mkdirSync(join(folder, 'kk'), { recursive: true });
  const page = '<p>Қызмет</p>'.repeat(50);
  writeFileSync(join(around, 'secret.txt'), 'secret');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'kk/index.html'), page);
  writeFileSync(join(folder, 'kk/index.html.gz'), gzipSync(page));
  writeFileSync(join(folder, 'kk/index.html.br'), brotliCompressSync(page));
  server = siteServer(folder);
  await new Promise<void>((done) => server.listen(0, done));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(around, { recursive: true });
});

/** Sends the path as it is written, which fetch would tidy. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((done, fail) => {
    request({ port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() }),
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('the local server', () => {
  test('sends a page with its type and the headers of the table', async () => {
    const { status, headers, text } = await ask('/kk/?q=1');
    expect(status).toBe(200);
    expect(text).toContain('Қызмет');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(headersFor('/kk/')['Content-Security-Policy']);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['identity', undefined],
  ])('picks the compressed form: %s', async (accepted, encoding) => {
    const { headers } = await ask('/kk/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
  });

  test('says that nothing changed', async () => {
    const { headers } = await ask('/kk/');
    expect((await ask('/kk/', { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
  });

  test('adds the slash of a page, and never leads to another site', async () => {
    const { status, headers } = await ask('/kk?q=1');
    expect([status, headers['location']]).toEqual([301, '/kk/?q=1']);
    expect((await ask('//kk')).headers['location']).toBe('/kk/');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/kk/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/kk/\\..\\..\\secret.txt',
  ])('nothing outside the folder: %s', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });

  test('answers what it does not know', async () => {
    expect(await ask('/nowhere/')).toMatchObject({ status: 404, text: 'not here' });
    expect((await ask('/%E0%A4%A')).status).toBe(400);
    expect((await ask('/kk/', {}, 'POST')).status).toBe(405);
    expect(await ask('/kk/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test('a taken port is told in words', async () => {
    const words = `Port ${port} is taken by another program. Choose another one`;
    await expect(tryPort(port)).rejects.toThrow(words);
    await expect(serve(around, port)).rejects.toThrow(words);
  });
});
