import { posix } from 'node:path';
import { compressedSize, fileOf, readSiteFile, type BuiltPage } from './built-site.ts';

/** What a browser fetches to show a page, before the reader acts. Sizes in bytes, compressed with gzip. */
export interface PageWeight {
  html: number;
  css: number;
  script: number;
  requests: number;
}

/** Relations of <link> that a browser fetches to show a page. The icon is fetched later, once for the whole site. */
const fetched = /\b(stylesheet|preload|modulepreload|manifest)\b/;

/** A script and the modules it imports outright; those it imports later, on demand, are left out. */
function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier = ''] of readSiteFile(file).matchAll(
    /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g,
  )) {
    withImports(specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(file), specifier), seen);
  }
  return seen;
}

const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + compressedSize(file), 0);

/** Weighs a page by what its markup makes the browser fetch. */
export function weigh(page: BuiltPage): PageWeight {
  const scripts = new Set<string>();
  const sheets = new Set<string>();
  const others = new Set<string>();
  for (const { name, attributes } of page.tags) {
    const { href, src, rel = '', type } = attributes;
    if (name === 'script' && src && type !== 'application/ld+json') withImports(fileOf(src), scripts);
    else if (name === 'link' && href && /\bstylesheet\b/.test(rel)) sheets.add(fileOf(href));
    else if (name === 'link' && href && fetched.test(rel)) others.add(fileOf(href));
    else if (/^(img|iframe|source|video|audio)$/.test(name) && src) others.add(fileOf(src));
  }
  return {
    html: compressedSize(fileOf(page.address)),
    css: total(sheets),
    script: total(scripts),
    requests: 1 + new Set([...scripts, ...sheets, ...others]).size,
  };
}
