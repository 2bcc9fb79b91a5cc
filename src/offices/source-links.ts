import type { SourceLink } from './office-service.ts';
import type { Source } from './schema.ts';
import type { SourceDocument } from './source-documents.ts';
import { placeOfTable } from './source-documents.ts';

/** The rows of the documents that name an office, with a link to the appendix on the page of its document. */
export function sourceLinks(sources: readonly Source[], documents: readonly SourceDocument[]): SourceLink[] {
  return sources.map(({ table, row }) => {
    const { document: id, appendix } = placeOfTable(table);
    const known = documents.find((one) => one.id === id);
    if (!known) return { document: table, appendix, row };
    return {
      document: known.name,
      year: known.year,
      appendix,
      row,
      href: `${known.href}#appendix-${appendix}`,
    };
  });
}
