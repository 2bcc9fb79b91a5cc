import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlace, findRegion } from '#regions/find-place.ts';
import { loadRegions } from '#regions/loader.ts';
import type { Problem } from '#regions/problem.ts';
import type { Region } from '#regions/schema.ts';
import { markUnusualCodes } from './area-code.ts';
import type { OfficeColumn } from './office-row.ts';
import { readOfficeFile } from './read-file.ts';
import { readOffice } from './read-office.ts';
import type { Office } from './schema.ts';
import { officeKinds } from './schema.ts';

/** A cell of the directory, as a message names it. */
type Cell = { file: string; line: number; row: string; name: OfficeColumn; column: number };

type Placed = { readonly office: Office; readonly cell: (column: OfficeColumn) => Cell };

/**
 * The office files of a content folder, as `<region>/<kind>.csv`; proposals of the importer are left out.
 *
 * @returns paths relative to the content folder, sorted
 */
export function officeFiles(contentDir: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(contentDir, 'offices'), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.csv'));
  return files
    .filter((name) => !name.endsWith('.proposed.csv'))
    .sort()
    .map((name) => `offices/${name}`);
}

/** The id of the place that an author meant who wrote its name: "Аккольский район" is akmola/akkol. */
function meantPlace(regions: readonly Region[], region: string, written: string): string | undefined {
  const own = regions.find(({ id }) => id === region);
  return own && (findPlace(own, written)?.id ?? (findRegion([own], written) ? own.id : undefined));
}

/**
 * All offices of a content folder with telephones read and doubts marked, sorted by file and line.
 *
 * @param contentDir folder that holds regions.yaml and offices/
 * @returns the offices that are right, where each stands, and the author's mistakes; never throws for a mistake in a file
 */
export function loadOffices(contentDir: string): {
  offices: Office[];
  lines: ReadonlyMap<string, number>;
  problems: Problem[];
} {
  const { regions } = loadRegions(contentDir);
  const places = new Set(regions.flatMap((region) => [region.id, ...region.places.map((p) => p.id)]));
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  for (const file of officeFiles(contentDir)) {
    const [, region = '', name = ''] = file.split('/');
    const kind = name.replace(/\.csv$/, '');
    if (!officeKinds.includes(kind as never)) {
      const text = `Name the file after a kind of office: ${officeKinds.join(', ')}.`;
      problems.push({ code: 'unknown-kind', file, found: kind, text });
      continue;
    }
    const read = readOfficeFile(file, readFileSync(join(contentDir, file)));
    problems.push(...read.problems);
    for (const { row, line } of read.rows) {
      const cell = (column: OfficeColumn) => ({
        file,
        line,
        row: row.id,
        name: column,
        column: read.columns.indexOf(column) + 1,
      });
      if (!places.has(row.place)) {
        const expected = meantPlace(regions, region, row.place);
        const text = 'Write a place id from regions.yaml.';
        problems.push({ code: 'unknown-place', ...cell('place'), found: row.place, expected, text });
        continue;
      }
      const result = readOffice(row, kind);
      if ('mistakes' in result) {
        for (const { column, ...mistake } of result.mistakes) problems.push({ ...cell(column), ...mistake });
      } else if (result.office.region !== region) {
        const text = `Move the line to offices/${result.office.region}/${name}.`;
        problems.push({ code: 'foreign-region', ...cell('place'), found: row.place, text });
      } else {
        placed.push({ office: result.office, cell });
      }
    }
  }
  problems.push(...brokenReferences(placed));
  const lines = new Map(placed.map(({ office, cell }) => [office.id, cell('id').line]));
  return { offices: withDoubts(placed.map(({ office }) => office)), lines, problems };
}

function brokenReferences(placed: readonly Placed[]): Problem[] {
  const first = new Map<string, Placed>();
  const problems: Problem[] = [];
  for (const one of placed) {
    const { id } = one.office;
    const other = first.get(id)?.cell('id');
    if (!other) {
      first.set(id, one);
      continue;
    }
    const where = `${other.file}:${other.line}`;
    const text = `Give one of the two offices another id: it stands also in ${where}.`;
    problems.push({ code: 'duplicate-id', ...one.cell('id'), found: id, expected: where, text });
  }
  for (const { office, cell } of placed) {
    if (office.parent === undefined || first.has(office.parent)) continue;
    const text = 'Write the id of an office that exists, or leave the cell empty.';
    problems.push({ code: 'unknown-office', ...cell('parent'), found: office.parent, text });
  }
  return problems;
}

function withDoubts(offices: readonly Office[]): Office[] {
  const byPlace = Map.groupBy(offices, (office) => office.district ?? office.region);
  const marked = new Map([...byPlace.values()].flatMap(markUnusualCodes).map((office) => [office.id, office]));
  return offices.map((office) => marked.get(office.id) ?? office);
}
