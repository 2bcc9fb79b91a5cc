import type { Region } from '#regions/schema.ts';
import type { BuiltOffice } from './build-offices.ts';
import { buildOffice } from './build-offices.ts';
import type { Decisions } from './decisions.ts';
import { decided } from './decisions.ts';
import type { Failure, Finding } from './finding.ts';
import { officeJoiner } from './join-offices.ts';
import type { Mend } from './mend.ts';
import { mendOf } from './mend.ts';
import type { PlaceOfCode, RowName } from './name-rows.ts';
import { codeOfRow, nameRows } from './name-rows.ts';
import type { NamedRow } from './named-row.ts';
import { withoutOfficials } from './officials.ts';
import { placeRows } from './place-rows.ts';
import { readTable } from './read-table.ts';
import type { DocumentShape, NamingRule, TableShape } from './table-shape.ts';

/** One table, read: its header, its rows and the office of each. */
export type ReadTable = {
  readonly document: DocumentShape;
  readonly shape: TableShape;
  readonly headers: readonly string[];
  readonly rows: readonly NamedRow[];
};

/** Everything that the documents say: tables without a mistake, the offices they name, what was repaired and what failed. */
export type ReadDocuments = {
  readonly tables: readonly ReadTable[];
  readonly offices: readonly BuiltOffice[];
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  /** Rules with a broken table: all tables and offices of these rules stay as they were. */
  readonly brokenRules: ReadonlySet<NamingRule>;
};

type Printed = {
  readonly document: DocumentShape;
  readonly shape: TableShape;
  readonly headers: readonly string[];
  readonly names: readonly RowName[];
};

/** Districts by the area code of their offices, from the tables that name one office a place. */
function codesOfPlaces(names: readonly RowName[]): PlaceOfCode {
  const places = new Map<string, Set<string>>();
  for (const { row, name } of names) {
    const code = name.place === undefined ? undefined : codeOfRow(row);
    if (code === undefined || !/^(akimat-district|land-department|education-department)$/.test(name.kind)) continue;
    const key = `${name.region} ${code}`;
    places.set(key, (places.get(key) ?? new Set<string>()).add(name.place ?? ''));
  }
  return (region, code) => {
    const found = [...(places.get(`${region} ${code}`) ?? [])];
    return found.length === 1 && found[0] !== undefined ? { id: found[0] } : undefined;
  };
}

/**
 * Reads the office tables of all documents and joins their rows to offices. Pure: texts go in, tables, offices and reports
 * come out. A rule with a broken table gives nothing, the others go on.
 *
 * @param texts the whole source documents by file name; a missing one fails
 * @param decisions offices of rows that people decided against the rules
 */
export function readDocuments(
  texts: ReadonlyMap<string, string>,
  documents: readonly DocumentShape[],
  regions: readonly Region[],
  decisions: Decisions = new Map(),
): ReadDocuments {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const brokenRules = new Set<NamingRule>();
  const mends = new Map<string, Mend>();
  const printed: Printed[] = [];
  const named: RowName[] = [];
  for (const document of documents) {
    const text = texts.get(document.file);
    if (text === undefined) {
      for (const { rule } of document.tables) brokenRules.add(rule);
      failures.push({ file: document.file, text: 'Put the document into the folder of the sources: it is not there.' });
      continue;
    }
    const source = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const posts: string[] = [];
    for (const shape of document.tables) {
      const read = readTable(source, document, shape);
      const clean = withoutOfficials(read.rows, shape);
      const placed = placeRows(clean.rows, document, shape, regions);
      const names = nameRows(placed.rows, regions, codesOfPlaces(named));
      const failed = [...read.failures, ...placed.failures, ...names.failures];
      findings.push(...read.findings, ...clean.findings);
      failures.push(...failed);
      if (failed.length > 0) brokenRules.add(shape.rule);
      named.push(...names.named);
      const head = shape.roles.indexOf('head');
      if (head >= 0) posts.push(...clean.rows.map((row) => row.cells[head] ?? ''));
      printed.push({ document, shape, headers: read.headers, names: names.named });
    }
    mends.set(document.file, mendOf(text, posts));
  }
  const join = officeJoiner();
  const tables = printed
    .filter(({ shape }) => !brokenRules.has(shape.rule))
    .map(({ document, shape, headers, names }) => {
      const rows = join(names).map((row) => {
        const { row: settled, failure } = decided(row, decisions);
        if (failure) failures.push(failure);
        return settled;
      });
      return { document, shape, headers, rows };
    });
  const byOffice = Map.groupBy(
    tables.flatMap(({ rows }) => rows),
    ({ id }) => id,
  );
  const mend = (file: string) => mends.get(file) ?? mendOf('', []);
  const offices = [...byOffice.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const built = buildOffice([first, ...more], regions, mend);
    findings.push(...built.findings);
    return [built.office];
  });
  return { tables, offices, findings, failures, brokenRules };
}
