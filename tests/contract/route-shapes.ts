import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltPage } from './built-site.ts';

/** A page chosen to stand for all pages of its route. */
export interface ChosenPage {
  address: string;
  /** The route, for example `[language]/offices/[office]`. */
  route: string;
  /** For example `heaviest, emptiest`. */
  because: string;
}

const pagesFolder = fileURLToPath(new URL('../../src/pages', import.meta.url));

/** The routes of the site, as the names of the files that make them. */
export function routes(): string[] {
  return readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro') || path.endsWith('.mdx'))
    .map((path) =>
      path
        .split(sep)
        .join('/')
        .replace(/\.(astro|mdx)$/, ''),
    )
    .sort();
}

function pattern(route: string): RegExp {
  const path = route
    .replace(/(^|\/)index$/, '')
    .replaceAll(/\[\.\.\.\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^/${path}${path === '' ? '' : '(/|\\.html)?'}$`);
}

/** Routes with fewer open places first, as Astro chooses: `[language]/standards/new` before `…/[standard]`. */
const openPlaces = (route: string) => route.split('[').length + (route.includes('[...') ? 10 : 0);

/** The route that makes an address; nothing when no page of ours does. */
export function routeOf(address: string, known: readonly string[]): string | undefined {
  return [...known].sort((a, b) => openPlaces(a) - openPlaces(b)).find((route) => pattern(route).test(address));
}

/** Elements in another language than their page: what is shown because the translation is missing. */
export function foreignParts(page: BuiltPage): number {
  return page.tags.filter(({ name, attributes }) => {
    const { lang } = attributes;
    return name !== 'html' && lang !== undefined && lang !== page.language;
  }).length;
}

const reasons = {
  heaviest: (page: BuiltPage) => page.html.length,
  emptiest: (page: BuiltPage) => -page.html.length,
  'most translated': foreignParts,
};

/**
 * For each route and language the heaviest, the emptiest and the most translated page. Whatever is checked slowly (a
 * real browser, pictures) is checked on these.
 *
 * @param pages all pages of the site
 * @param known the routes, see `routes`
 */
export function choosePages(pages: readonly BuiltPage[], known: readonly string[]): ChosenPage[] {
  const groups = Map.groupBy(pages, (page) => `${routeOf(page.address, known)} ${page.language}`);
  return [...groups.values()].flatMap((group) => {
    const chosen = new Map<BuiltPage, string[]>();
    for (const [reason, weight] of Object.entries(reasons)) {
      const page = group.reduce((best, other) => (weight(other) > weight(best) ? other : best));
      chosen.set(page, [...(chosen.get(page) ?? []), reason]);
    }
    return [...chosen].map(([{ address }, because]) => ({
      address,
      route: routeOf(address, known) ?? 'unknown',
      because: because.join(', '),
    }));
  });
}
