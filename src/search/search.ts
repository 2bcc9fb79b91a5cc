import type { Language } from '#i18n/language.ts';
import { type ExcerptPart, excerptParts } from './excerpt.ts';
import { type GroupName, groups, type Kind } from './kind.ts';
import { plainQuery } from './query.ts';

/** What an engine finds. `excerpt` is HTML with nothing but `<mark>`; `status` stands only on what is repealed. */
export type Hit = { title: string; href: string; excerpt: string; kind: Kind; status?: string | undefined };

/**
 * The engine behind the door: the pages of one language and of some kinds that answer a query, best first.
 * `total` counts all of them, `hits` holds at most `limit`.
 */
export type Engine = (
  query: string,
  language: Language,
  options: { kinds: readonly Kind[]; limit: number },
) => Promise<{ total: number; hits: Hit[] }>;

/** One answer, ready to be shown. */
export type Result = {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly kind: Kind;
  /** Says that the service is no longer in force. */
  readonly status: string | undefined;
};

/** The answers of one group; `total` may be more than are shown. */
export type ResultGroup = { readonly name: GroupName; readonly total: number; readonly results: readonly Result[] };

/** The one door to the search: groups in the order of kind.ts, those without an answer left out. */
export type Search = (query: string, language: Language, options: { limit: number }) => Promise<ResultGroup[]>;

/** Repealed law never stands above law in force, whatever the engine thinks. */
function livingFirst(hits: readonly Hit[]): Hit[] {
  return [...hits.filter(({ status }) => !status), ...hits.filter(({ status }) => status)];
}

/**
 * The door, with an engine behind it.
 *
 * @param engine finds; everything a reader sees of an answer is decided here
 * @returns a search; it rejects when the engine cannot be loaded
 */
export function searchWith(engine: Engine): Search {
  return async (typed, language, { limit }) => {
    const query = plainQuery(typed);
    if (!query) return [];
    const found: ResultGroup[] = [];
    for (const { name, kinds } of groups) {
      const { total, hits } = await engine(query, language, { kinds, limit });
      const results = livingFirst(hits).map(({ title, href, excerpt, kind, status }) => ({
        title,
        href,
        excerpt: excerptParts(excerpt),
        kind,
        status,
      }));
      if (results.length > 0) found.push({ name, total, results });
    }
    return found;
  };
}
