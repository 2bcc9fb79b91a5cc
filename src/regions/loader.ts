import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import type { Region } from './schema.ts';
import { regionsSchema } from './schema.ts';

const file = 'regions.yaml';

/**
 * The regions of a content folder, in the order of the file.
 *
 * @param contentDir folder that holds regions.yaml
 * @returns the regions (none when the file is broken) and the author's mistakes; never throws for a mistake in the file
 */
export function loadRegions(contentDir: string): { regions: Region[]; problems: Problem[] } {
  let text: string;
  try {
    text = readFileSync(join(contentDir, file), 'utf8');
  } catch {
    return {
      regions: [],
      problems: [{ code: 'missing-file', file, text: `Put the file ${file} back: it is missing.` }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      code: 'yaml',
      file,
      ...at(error.pos[0]),
      text: `Mend the YAML: ${error.message.split('\n')[0] ?? error.code}`,
    }));
    return { regions: [], problems };
  }
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
    return 0;
  };
  const read = regionsSchema.safeParse(document.toJS());
  if (!read.success) {
    const problems = read.error.issues.map((issue) => ({
      code: issue.code,
      file,
      ...at(offsetOf(issue.path)),
      row: issue.path.join('.'),
      text: issue.message,
    }));
    return { regions: [], problems };
  }
  const problems = mistakesOfIds(read.data).map(({ path, code, found, text: remedy }) => ({
    code,
    file,
    ...at(offsetOf(path)),
    found,
    text: remedy,
  }));
  return { regions: read.data, problems };
}

function* mistakes(regions: readonly Region[]) {
  const seen = new Set<string>();
  for (const [r, region] of regions.entries()) {
    if (seen.has(region.id)) yield twice([r, 'id'], region.id);
    seen.add(region.id);
    for (const [p, place] of region.places.entries()) {
      const path = [r, 'places', p, 'id'];
      if (seen.has(place.id)) yield twice(path, place.id);
      seen.add(place.id);
      if (place.id.startsWith(`${region.id}/`)) continue;
      yield { path, code: 'foreign-place', found: place.id, text: `Begin the id with ${region.id}/, the region's id.` };
    }
    if (region.centre === undefined || region.places.some((place) => place.id === region.centre)) continue;
    yield {
      path: [r, 'centre'],
      code: 'unknown-place',
      found: region.centre,
      text: 'Name a place of this region as its centre.',
    };
  }
}

function mistakesOfIds(regions: readonly Region[]) {
  return [...mistakes(regions)];
}

function twice(path: (string | number)[], id: string) {
  return { path, code: 'duplicate-id', found: id, text: `Give one of the two entries another id: ${id} stands twice.` };
}
