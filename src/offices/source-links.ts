import { readPlaces } from '#acts/place.ts';
import type { SourceLink, SourcePlace } from './office-service.ts';
import type { Source } from './schema.ts';
import { documentOf } from './source.ts';
import type { SourceDocument } from './source-documents.ts';

/** Where in its document a source stands, as a reader looks it up. */
function placeOf(source: Source): SourcePlace {
  if ('table' in source) return { appendix: source.table.slice(source.table.indexOf('/') + 1), row: source.row };
  const [{ kind, number } = { kind: 'title', number: '' }] = readPlaces([source.at]);
  return kind === 'title' ? {} : kind === 'point' ? { point: number } : { appendix: number };
}

/** Where documents name an office, with a link to the page of the document and there to the appendix. */
export function sourceLinks(sources: readonly Source[], documents: readonly SourceDocument[]): SourceLink[] {
  return sources.map((source) => {
    const id = documentOf(source);
    const where = placeOf(source);
    const known = documents.find((one) => one.id === id);
    if (!known) return { document: 'table' in source ? source.table : id, where };
    const href = 'appendix' in where ? `${known.href}#appendix-${where.appendix}` : known.href;
    return { document: known.name, year: known.year, where, href };
  });
}
