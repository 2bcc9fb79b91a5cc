import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegions } from '#regions/loader.ts';
import type { Problem } from '#regions/problem.ts';
import { markUnusualCodes } from './area-code.ts';
import { officeColumns } from './office-row.ts';
import { readOfficeFile } from './read-file.ts';
import { readOffice } from './read-office.ts';
import type { Office } from './schema.ts';
import { officeKinds } from './schema.ts';

type Placed = { readonly office: Office; readonly file: string; readonly line: number };

/**
 * The office files of a content folder, as `<region>/<kind>.csv`; proposals of the importer are left out.
 *
 * @returns paths relative to the content folder, sorted
 */
function officeFiles(contentDir: string): string[] {
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

/**
 * All offices of a content folder with telephones read and doubts marked, sorted by file and line.
 *
 * @param contentDir folder that holds regions.yaml and offices/
 * @returns the offices that are right and the author's mistakes; never throws for a mistake in a file
 */
export function loadOffices(contentDir: string): { offices: Office[]; problems: Problem[] } {
  const places = new Set(
    loadRegions(contentDir).regions.flatMap((region) => [region.id, ...region.places.map((p) => p.id)]),
  );
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  for (const file of officeFiles(contentDir)) {
    const [, region = '', name = ''] = file.split('/');
    const kind = name.replace(/\.csv$/, '');
    if (!officeKinds.includes(kind as never)) {
      problems.push({
        code: 'unknown-kind',
        file,
        found: kind,
        text: `Name the file after a kind of office: ${officeKinds.join(', ')}.`,
      });
      continue;
    }
    const read = readOfficeFile(file, readFileSync(join(contentDir, file), 'utf8'));
    problems.push(...read.problems);
    for (const { row, line } of read.rows) {
      const result = readOffice(row, kind);
      const at = { file, line, row: row.id };
      const placeColumn = officeColumns.indexOf('place') + 1;
      if ('mistakes' in result) {
        for (const { column, found, text } of result.mistakes) {
          problems.push({ code: 'cell', ...at, column: officeColumns.indexOf(column) + 1, found, text });
        }
      } else if (!places.has(row.place)) {
        problems.push({
          code: 'unknown-place',
          ...at,
          column: placeColumn,
          found: row.place,
          text: 'Write a place id from regions.yaml.',
        });
      } else if (result.office.region !== region) {
        problems.push({
          code: 'foreign-region',
          ...at,
          column: placeColumn,
          found: row.place,
          text: `Move the line to offices/${result.office.region}/${name}.`,
        });
      } else {
        placed.push({ office: result.office, file, line });
      }
    }
  }
  problems.push(...brokenReferences(placed));
  return { offices: withDoubts(placed.map(({ office }) => office)), problems };
}

function brokenReferences(placed: readonly Placed[]): Problem[] {
  const first = new Map<string, Placed>();
  const problems: Problem[] = [];
  for (const one of placed) {
    const other = first.get(one.office.id);
    if (!other) first.set(one.office.id, one);
    else {
      const text = `Give one of the two offices another id: it stands also in ${other.file}, line ${other.line}.`;
      problems.push({
        code: 'duplicate-id',
        file: one.file,
        line: one.line,
        column: 1,
        row: one.office.id,
        found: one.office.id,
        text,
      });
    }
  }
  for (const { office, file, line } of placed) {
    if (office.parent === undefined || first.has(office.parent)) continue;
    const column = officeColumns.indexOf('parent') + 1;
    const text = 'Write the id of an office that exists, or leave the cell empty.';
    problems.push({ code: 'unknown-office', file, line, column, row: office.id, found: office.parent, text });
  }
  return problems;
}

function withDoubts(offices: readonly Office[]): Office[] {
  const byPlace = Map.groupBy(offices, (office) => office.district ?? office.region);
  const marked = new Map([...byPlace.values()].flatMap(markUnusualCodes).map((office) => [office.id, office]));
  return offices.map((office) => marked.get(office.id) ?? office);
}
