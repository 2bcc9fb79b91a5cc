import type { Language } from '#i18n/language.ts';
import { answersQuery } from './answers-query.ts';
import { bundlePath } from './bundle.ts';
import type { Kind } from './kind.ts';
import type { Engine } from './search.ts';

/** The part of Pagefind's browser module that is used here. */
type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: { kind: { any: readonly Kind[] } } },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
};

type PagefindPage = {
  url: string;
  excerpt: string;
  content: string;
  meta: { title?: string; names?: string; status?: string };
  filters: { kind?: Kind[] };
};

const options = {
  // No worker: a search takes some milliseconds, a worker is one more file and one more permission.
  noWorker: true,
  excerptLength: 22,
  // The index is revalidated by the browser; a new address on every visit would load it again.
  metaCacheTag: '',
  // Names are what people look for; words of the text only decide between equals.
  ranking: { metaWeights: { title: 5, names: 5, status: 0 } },
};

const loading = new Map<Language, Promise<Pagefind>>();

async function load(language: Language): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath(language)}pagefind.js`)) as Pagefind;
  await pagefind.options(options);
  await pagefind.init();
  return pagefind;
}

/** Loads the engine and the index of a language ahead of the first query; once for the page, again after a failure. */
export function prepare(language: Language): Promise<Pagefind> {
  let pagefind = loading.get(language);
  if (!pagefind) {
    pagefind = load(language);
    loading.set(language, pagefind);
    pagefind.catch(() => loading.delete(language));
  }
  return pagefind;
}

/** Pagefind as the engine. The query stays in the browser: what is fetched are pieces of the index. */
export const pagefindEngine: Engine = async (query, language, { kinds, limit }) => {
  const pagefind = await prepare(language);
  const { results } = await pagefind.search(query, { filters: { kind: { any: kinds } } });
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const best = pages[0];
  // A word that the index does not know is shortened alike for all pages: one of them is enough to tell.
  if (!best || !answersQuery(query, [best.meta.names, best.content].join(' '))) return { total: 0, hits: [] };
  const hits = pages.map(({ url, excerpt, meta, filters }) => ({
    title: meta.title ?? url,
    href: url,
    excerpt,
    kind: filters.kind?.[0] ?? kinds[0]!,
    status: meta.status,
  }));
  return { total: results.length, hits };
};
