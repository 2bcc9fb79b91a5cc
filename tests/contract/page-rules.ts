import type { BuiltPage } from './built-site.ts';
import { rawTextOf } from './tags.ts';

/** Elements that load what they name as soon as the page opens. */
const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
  input: 'src',
  form: 'action',
};

/** Relations of <link> that only name an address, without loading it. */
const naming = /^(canonical|alternate|author|help|license|next|prev|search)$/;

/** What of a page a strict Content-Security-Policy would refuse, and what would reach a third party. */
export function forbiddenParts(page: BuiltPage): string[] {
  const say = (what: string) => `${page.address}: ${what}`;
  return page.tags.flatMap((tag) => {
    const { name, attributes } = tag;
    const found: string[] = [];
    if ('style' in attributes) found.push(say(`style= on <${name}>`));
    if (name === 'style') found.push(say('<style> in the page'));
    if (name === 'script' && !('src' in attributes) && attributes['type'] !== 'application/ld+json') {
      found.push(say('a script in the page'));
    }
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('on')) found.push(say(`${key}= on <${name}>`));
      if (/^\s*javascript:/i.test(value)) found.push(say(`javascript: in ${key}=`));
    }
    const loaded = name === 'link' && !naming.test(attributes['rel'] ?? '') ? attributes['href'] : undefined;
    const address = loaded ?? attributes[loading[name] ?? ''];
    if (address && !/^(\/(?!\/)|\.{1,2}\/|[?#]|[\w-]+(\/|\.|$))/.test(address)) {
      found.push(say(`<${name}> loads ${address}`));
    }
    return found;
  });
}

/** Whether the page keeps what every page promises: its language, one h1, a title, ids once, JSON-LD that parses. */
export function brokenPromises(page: BuiltPage): string[] {
  const { tags, html, address } = page;
  const found: string[] = [];
  const count = (name: string) => tags.filter((tag) => tag.name === name).length;
  if (!['kk', 'ru'].includes(page.language)) found.push(`lang is "${page.language}"`);
  else if (/^\/(kk|ru)\//.test(address) && !address.startsWith(`/${page.language}/`))
    found.push('lang of another tree');
  if (count('h1') !== 1) found.push(`${count('h1')} h1`);
  if (titleOf(page) === '') found.push('no title');
  const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) found.push(`ids used twice: ${twice.join(', ')}`);
  for (const tag of tags) {
    if (tag.attributes['type'] !== 'application/ld+json') continue;
    try {
      const data: unknown = JSON.parse(rawTextOf(html, tag));
      if (typeof data !== 'object' || data === null || !('@context' in data)) found.push('JSON-LD without @context');
    } catch (error) {
      found.push(`JSON-LD: ${(error as Error).message}`);
    }
  }
  return found.map((what) => `${address}: ${what}`);
}

/** The text of the page's title. */
export function titleOf(page: BuiltPage): string {
  const tag = page.tags.find(({ name }) => name === 'title');
  return tag ? rawTextOf(page.html, tag).trim() : '';
}

/** Titles that two pages of one language share. */
export function sharedTitles(pages: readonly BuiltPage[]): string[] {
  const byTitle = Map.groupBy(pages, (page) => `${page.language}: ${titleOf(page)}`);
  return [...byTitle]
    .filter(([, group]) => group.length > 1)
    .map(([title, group]) => `${title}: ${group.map(({ address }) => address).join(', ')}`);
}
