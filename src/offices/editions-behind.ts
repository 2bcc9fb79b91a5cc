import type { StatedEdition } from '#acts/stated-edition.ts';
import type { Office } from './schema.ts';
import type { SourceDocument } from './source-documents.ts';
import { placeOfTable } from './source-documents.ts';

/** The editions of the documents whose tables name the offices, each act once, in the order of the documents. */
export function editionsBehind(offices: readonly Office[], documents: readonly SourceDocument[]): StatedEdition[] {
  const named = new Set(offices.flatMap(({ sources }) => sources.map(({ table }) => placeOfTable(table).document)));
  const editions = documents.filter(({ id }) => named.has(id)).map(({ edition }) => edition);
  return [...new Map(editions.map((edition) => [edition.href, edition])).values()];
}
