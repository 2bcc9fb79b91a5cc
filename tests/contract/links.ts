import { fileOf, type BuiltPage } from './built-site.ts';

/** Attributes that lead somewhere, by element; `*` is any element. */
const leading = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];

/** Every address a page leads to or loads. */
function addressesOf(page: BuiltPage): string[] {
  return page.tags.flatMap(({ attributes }) => [
    ...leading.flatMap((name) => attributes[name] ?? []),
    ...(attributes['srcset'] ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
  ]);
}

/** The address inside the site, resolved against its page; nothing for other schemes and other sites. */
function inside(address: string, page: string, origin: string): URL | undefined {
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
  const url = new URL(address, origin + page);
  return url.origin === origin ? url : undefined;
}

/**
 * Links that end nowhere: no such file, or no element with the id behind `#`. A page's address without its slash
 * counts as broken, for it costs the reader one more journey.
 *
 * @param pages all pages
 * @param files all files, paths from the site's folder
 * @param origin where the site says it stands
 * @returns one line per broken link, each target once
 */
export function brokenLinks(
  pages: readonly BuiltPage[],
  files: readonly string[],
  origin = 'https://site.invalid',
): string[] {
  const known = new Set(files);
  const ids = new Map(
    pages.map((page) => [fileOf(page.address), new Set(page.tags.flatMap(({ attributes }) => attributes['id'] ?? []))]),
  );
  const broken = new Map<string, string>();
  for (const page of pages) {
    for (const address of addressesOf(page)) {
      const url = inside(address, page.address, origin);
      if (!url || broken.has(address)) continue;
      const file = fileOf(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const place = `${page.address} -> ${address}`;
      if (!known.has(file)) broken.set(address, `${place}: there is no such page or file`);
      else if (anchor && !ids.get(file)?.has(anchor))
        broken.set(address + page.address, `${place}: there is no such id`);
    }
  }
  return [...broken.values()];
}
