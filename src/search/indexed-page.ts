import type { Language } from '#i18n/language.ts';
import { kindOf } from './kind.ts';

/** A page as the engine reads it; what the public gets stays as it is. */
export type IndexedPage = { readonly url: string; readonly content: string };

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Other names of what a page is about, from its JSON-LD: a service is looked for by the names people use, which need
 * not stand in its text.
 */
export function alternateNames(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, json]) => {
    const { alternateName = [] } = JSON.parse(json ?? '') as { alternateName?: string | string[] };
    return [alternateName].flat();
  });
}

/** Cells and lines of a list stand apart for the eye; without a space the engine would read them as one word. */
const separate = /<(?=(td|th|dt|dd|li|p|div|span|small|strong|label)[\s>])/g;

/**
 * What people look an office up by: its name, place, telephones, villages. Its services have pages of their own, and what
 * lists print otherwise would only be found twice. Thousands of pages are read in half the time.
 */
function officeFacts(html: string): string {
  const rest = html.search(/<h2 id="(services|departments|variants|sources)"/);
  const end = html.indexOf('</main>');
  const facts = rest < 0 ? html : html.slice(0, rest) + html.slice(end);
  return facts.replace(/(<body[^>]*>)[\s\S]*?(?=<main)/, '$1').replace(/<\/main>[\s\S]*?(?=<\/body>)/, '</main>');
}

/**
 * Prepares a built page for the index: its kind as a filter, other names as a searched field.
 *
 * @param path path of the file in the built folder: 'ru/standards/x/index.html'
 * @param html the built page
 * @returns undefined when the page is of no kind that is searched, or asks not to be (no `data-pagefind-body`)
 */
export function indexedPage(path: string, html: string, language: Language): IndexedPage | undefined {
  const address = path.replace(/index\.html$/, '');
  const kind = address.startsWith(`${language}/`) ? kindOf(address.slice(language.length + 1)) : undefined;
  const body = / data-pagefind-body(=""|(?=[\s>]))/;
  if (!kind || !body.test(html)) return undefined;
  const names = alternateNames(html).join(' · ');
  const read = address.startsWith(`${language}/offices/`) ? officeFacts(html) : html;
  const marks = ` data-pagefind-body data-pagefind-filter="kind:${kind}"`;
  const named = names ? ` data-pagefind-meta="names[data-names]" data-names="${quoted(names)}"` : '';
  return { url: `/${address}`, content: read.replace(body, marks + named).replace(separate, ' <') };
}
