import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentType } from './content-type.ts';
import { headersFor } from './headers.ts';

/** The compressed forms a build writes, best first. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

function fileAt(path: string): Stats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}

/** Whether a browser takes an encoding: named and not with a weight of zero. */
function accepts(request: IncomingMessage, encoding: string): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .some(([name, weight]) => name === encoding && Number(weight ?? 1) > 0);
}

/** Sends a file of the folder in the best form the browser takes, or only the news that it did not change. */
function sendFile(request: IncomingMessage, response: ServerResponse, status: number, path: string): void {
  const encoding = encodings.find(({ name, ending }) => accepts(request, name) && fileAt(path + ending));
  const sent = path + (encoding?.ending ?? '');
  const { size, mtimeMs } = statSync(sent);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  response.setHeader('Content-Type', contentType(path));
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', tag);
  if (encoding) response.setHeader('Content-Encoding', encoding.name);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(sent).pipe(response);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  let path: string;
  try {
    path = decodeURIComponent(rawPath).replace(/^\/+/, '/');
  } catch {
    return sendText(response, 400, 'The address is not written correctly.\n');
  }
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only reading is possible.\n');
  }
  const target = resolve(join(folder, path));
  const inside = target === folder || target.startsWith(folder + sep);
  if (inside && !path.includes('\0')) {
    const file = path.endsWith('/') ? join(target, 'index.html') : target;
    if (fileAt(file)) return sendFile(request, response, 200, file);
    if (!path.endsWith('/') && fileAt(join(target, 'index.html'))) {
      const location = encodeURI(`${path}/`) + (query === undefined ? '' : `?${query}`);
      response.writeHead(301, { Location: location }).end();
      return;
    }
  }
  const notFound = join(folder, '404.html');
  if (fileAt(notFound)) return sendFile(request, response, 404, notFound);
  sendText(response, 404, 'There is no such page.\n');
}

/**
 * A server of a built folder that behaves as the hosting should: the headers of headers.ts, the precompressed form
 * a browser takes, the 404 page, and nothing outside the folder.
 *
 * @param folder the built site
 * @returns a server that does not listen yet
 */
export function siteServer(folder: string): Server {
  const root = resolve(folder);
  return createServer((request, response) => answer(root, request, response));
}

/** Opens a port, or says in words why it cannot be opened. */
function open(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const cause = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${error.code})`;
      fail(new Error(`Port ${port} ${cause}. Choose another one: PORT=${port + 1} npm start`));
    });
    server.listen(port, done);
  });
}

/**
 * Makes sure that a port can be opened, before long work whose result is to be served there.
 *
 * @throws {Error} with advice, when the port is taken or not allowed
 */
export async function tryPort(port: number): Promise<void> {
  const server = createServer();
  await open(server, port);
  await new Promise((done) => server.close(done));
}

/**
 * Serves a folder until the process ends.
 *
 * @param folder the built site
 * @param port port of localhost
 * @throws {Error} with advice, when the port is taken or not allowed
 */
export async function serve(folder: string, port: number): Promise<void> {
  await open(siteServer(folder), port);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { folder: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } as const;
  const { values } = parseArgs({ options });
  await serve(values.folder, Number(values.port));
}
