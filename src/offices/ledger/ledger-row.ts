import { parse } from 'csv-parse/sync';
import type { Language } from '#i18n/language.ts';
import type { Source } from '../schema.ts';

/** A cell of a table as printed, with what its column holds ("phone"; "none" where the manifest does not say). */
export type LedgerCell = { readonly role: string; readonly text: string };

/** A row of a table, or a place in the running text, as the document prints it, with where to find it. */
export type LedgerRow = Source & {
  /** Language of the document. */
  readonly language: Language;
  /** The id of its office; empty when the row names none. */
  readonly office: string;
  /** The row in content, for a person who edits: "tables/permanent-land-use-act/8.csv:15". */
  readonly file: string;
  /** Its lines in the source document: "1153+1155". */
  readonly lines: string;
  readonly cells: readonly LedgerCell[];
};

/** A table of the ledger as manifest.csv lists it. */
export type LedgerTable = {
  readonly table: string;
  readonly language: Language;
  /** What each column c1..cn holds, in order. */
  readonly roles: readonly string[];
};

type Row = { record: Record<string, string>; info: { lines: number } };

const languageOf = (source: string): Language => (source.includes('.kk.') ? 'kk' : 'ru');

const read = (text: string) => parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) as Row[];

/** The tables that manifest.csv lists; the language of a table is that of its source ("education-1119.ru.txt"). */
export function readManifest(text: string): LedgerTable[] {
  return read(text).map(({ record: { table = '', source = '', roles = '' } }) => ({
    table,
    language: languageOf(source),
    roles: roles.split('|').map((role) => role.trim()),
  }));
}

/** The rows of one table, as printed. Cells that the document leaves empty are left out. */
export function readLedgerTable({ table, language, roles }: LedgerTable, text: string): LedgerRow[] {
  return read(text).map(({ record, info }) => {
    const columns = Object.keys(record).filter((name) => /^c\d+$/.test(name));
    return {
      table,
      row: Number(record['row']),
      language,
      office: record['office'] ?? '',
      file: `tables/${table}.csv:${info.lines}`,
      lines: record['line'] ?? '',
      cells: columns
        .map((name, index) => ({ role: roles[index] || 'none', text: record[name]?.trim() ?? '' }))
        .filter((cell) => cell.text !== ''),
    };
  });
}

/** What a text says of an office, by the columns of tables/running-text.csv. */
const textRoles = ['address', 'phone', 'email', 'website'] as const;

/** The rows of tables/running-text.csv: what documents print of offices outside their tables. */
export function readRunningText(text: string): LedgerRow[] {
  return read(text).map(({ record, info }) => {
    const { document = '', at = '', source = '', office = '' } = record;
    return {
      document,
      at,
      language: languageOf(source),
      office,
      file: `tables/running-text.csv:${info.lines}`,
      lines: at.slice(at.indexOf(':') + 1),
      cells: textRoles.map((role) => ({ role, text: record[role]?.trim() ?? '' })).filter(({ text: cell }) => cell),
    };
  });
}
