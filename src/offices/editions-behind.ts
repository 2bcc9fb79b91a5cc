import type { StatedEdition } from '#acts/stated-edition.ts';
import type { Office } from './schema.ts';
import type { SourceDocument } from './source-documents.ts';
import { documentOf } from './source.ts';

/** The editions of the documents that name the offices, each act once, in the order of the documents. */
export function editionsBehind(
  offices: readonly Pick<Office, 'sources'>[],
  documents: readonly SourceDocument[],
): StatedEdition[] {
  const named = new Set(offices.flatMap(({ sources }) => sources.map(documentOf)));
  const editions = documents.filter(({ id }) => named.has(id)).map(({ edition }) => edition);
  return [...new Map(editions.map((edition) => [edition.href, edition])).values()];
}
