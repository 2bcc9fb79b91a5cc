import type { RowSource, Source } from './schema.ts';

/** A source as the cell of an office file writes it: "permanent-land-use-act/8#12", "bolashak-scholarship@1:17458". */
export function sourceText(source: Source): string {
  return 'table' in source ? `${source.table}#${source.row}` : `${source.document}@${source.at}`;
}

/** The source that such a text names; what is written wrong is left for the schema to find. */
export function readSource(text: string): unknown {
  const sign = text.indexOf('@');
  if (sign >= 0) return { document: text.slice(0, sign), at: text.slice(sign + 1) };
  const [table, row] = text.split('#');
  return { table, row: Number(row) };
}

/** The standard or regulation of a source: its id is the first part of the name of a table. */
export function documentOf(source: Source): string {
  return 'table' in source ? source.table.slice(0, source.table.indexOf('/')) : source.document;
}

/** The sources that are rows of tables. */
export function tableRows(sources: readonly Source[]): RowSource[] {
  return sources.filter((source) => 'table' in source);
}
