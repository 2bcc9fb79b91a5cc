import type { Region } from '#regions/schema.ts';
import type { BuiltOffice } from './build-offices.ts';
import { buildOffices, printedPosts } from './build-offices.ts';
import { cutTable } from './cut-table.ts';
import type { DocumentShape, TableShape } from './documents.ts';
import type { Failure, Finding } from './finding.ts';
import type { JoinedRow } from './join-rows.ts';
import { joinRows } from './join-rows.ts';
import { nameOffices } from './name-offices.ts';
import { withoutOfficials } from './officials.ts';
import { oneAlphabet, wordsOf } from './one-alphabet.ts';
import { postSpelling } from './post-spelling.ts';

/** One table, read: its printed rows and the offices they name. */
export type ReadTable = {
  readonly shape: TableShape;
  readonly headers: readonly string[];
  readonly rows: readonly JoinedRow[];
  readonly offices: readonly BuiltOffice[];
  readonly officeOf: ReadonlyMap<number, { id: string; region: string }>;
};

/**
 * Reads all office tables of a document: cut, join, name, build. Pure: the text goes in, tables and reports come out.
 *
 * @param text the whole source document
 */
export function readTables(
  text: string,
  document: DocumentShape,
  regions: readonly Region[],
): { tables: ReadTable[]; findings: Finding[]; failures: Failure[] } {
  const source = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const joined = document.tables.map((shape) => {
    const cut = cutTable(source, document, shape, regions);
    const rows = joinRows(cut.table.lines, document, shape);
    const nameless = withoutOfficials(rows.rows);
    findings.push(...cut.findings, ...rows.findings, ...nameless.findings);
    failures.push(...cut.failures, ...rows.failures);
    return { shape, headers: cut.table.headers, rows: nameless.rows };
  });
  const wholePost = postSpelling(joined.flatMap(({ rows, shape }) => printedPosts(rows, shape)));
  const mend = { wholePost, oneAlphabet: oneAlphabet(new Set(wordsOf(text))) };
  const tables = joined.map(({ shape, headers, rows }) => {
    const names = nameOffices(rows, document, shape, regions);
    const built = buildOffices(names.named, document, shape, mend);
    failures.push(...names.failures);
    findings.push(...built.findings);
    const officeOf = new Map(names.named.map(({ joined: row, id, region }) => [row.row, { id, region }]));
    return { shape, headers, rows, offices: built.offices, officeOf };
  });
  return { tables, findings, failures };
}
