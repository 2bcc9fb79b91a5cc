import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFiles } from '#site/built-files.ts';
import { siteFolder } from './site-folder.ts';
import { tagsOf, type Tag } from './tags.ts';

/** One built page. */
export interface BuiltPage {
  /** Its address from the root of the site, for example `/kk/standards/`. */
  address: string;
  html: string;
  tags: Tag[];
  /** `lang` of the html element. */
  language: string;
}

if (!existsSync(join(siteFolder, 'index.html'))) {
  throw new Error(
    `There is no built site in ${siteFolder}. Run \`npm run build\` first, or \`npm test\`, which builds.`,
  );
}

/** Files of the site, paths from its folder; the precompressed twins left out. */
export const siteFiles: readonly string[] = builtFiles(siteFolder).filter((path) => !/\.(gz|br)$/.test(path));

export function readSiteFile(path: string): string {
  return readFileSync(join(siteFolder, path), 'utf8');
}

/** Makes what the tests need to know of a page. */
export function pageOf(address: string, html: string): BuiltPage {
  const tags = tagsOf(html);
  return { address, html, tags, language: tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '' };
}

/** Every page of the site, `404.html` among them. */
export const pages: readonly BuiltPage[] = siteFiles
  .filter((path) => path.endsWith('.html'))
  .map((path) => pageOf(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, readSiteFile(path)));

/** Bytes of a file of the site as a browser that knows gzip gets it. */
export function compressedSize(path: string): number {
  const twin = join(siteFolder, `${path}.gz`);
  return (existsSync(twin) ? readFileSync(twin) : gzipSync(readFileSync(join(siteFolder, path)), { level: 9 })).length;
}

/** The file an address of the site answers with. */
export function fileOf(address: string): string {
  const path = decodeURIComponent(address.replace(/[?#].*$/, '')).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
