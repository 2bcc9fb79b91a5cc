import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from './built-files.ts';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** Endings of the files worth compressing; the others are compressed in themselves. */
const textual = /\.(html|css|js|mjs|json|ndjson|svg|xml|txt|csv|webmanifest)$/;

/** How many files are compressed at a time: two cores, and one file more that waits for them. */
const atATime = 3;

/**
 * Brotli's window for a file, as its binary logarithm. A window larger than the file gains nothing, and preparing it
 * takes ten times longer than the compression of a page.
 *
 * @param size bytes of the file
 */
export function fittedWindow(size: number): number {
  const enough = Math.ceil(Math.log2(size + 16));
  return Math.min(Math.max(enough, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}

/**
 * Writes `.gz` and `.br` beside one file, each only where it is smaller than the file. Thousands of small files are read
 * and written faster in one breath than through the pool of threads, which is left to the compression.
 */
async function compress(path: string): Promise<void> {
  const plain = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: fittedWindow(plain.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const [gz, br] = await Promise.all([inGzip(plain, { level: 9 }), inBrotli(plain, { params })]);
  for (const [ending, bytes] of Object.entries({ gz, br })) {
    if (bytes.length < plain.length) writeFileSync(`${path}.${ending}`, bytes);
  }
}

/**
 * Compresses every textual file of a folder ahead of time, so that a host only has to pick.
 *
 * @param folder the built site
 * @returns how many files were compressed
 */
export async function compressFolder(folder: string): Promise<number> {
  const waiting = builtFiles(folder).filter((path) => textual.test(path));
  const count = waiting.length;
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await compress(join(folder, path));
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return count;
}
