import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { placeOfValue } from '../../read/yaml-text.ts';
import type { Covered } from '../coverage-entry.ts';
import { nearPlace } from '../near-place.ts';

/** Every numbered point of the document is cited by some fact or left out with a reason. */
export function points(covered: Covered): Problem[] {
  const { document, places, source, leftOut } = covered;
  const cited = new Set(places.map(({ where }) => where));
  for (const one of leftOut?.value ?? []) if (one.what === 'point') cited.add(one.point);
  return document.points
    .filter(({ number }) => !cited.has(number))
    .map(({ number, lines }) => {
      const before = String(Number(number) - 1);
      return problem('point-uncovered', nearPlace(covered, before), {
        point: number,
        source: `${source}:${lines[0]?.line}`,
      });
    });
}

/** Every cited line holds text and belongs to the point under which it is cited. */
export function citedLines({ document, places, source, lines, yaml }: Covered): Problem[] {
  const pointAt = new Map(document.points.flatMap(({ number, lines: own }) => own.map(({ line }) => [line, number])));
  return places
    .filter(({ where, line }) => {
      if ((lines[line - 1] ?? '').trim() === '') return true;
      return /^\d/.test(where) && pointAt.get(line) !== where.replace(/\..*$/, '');
    })
    .map(({ path, text, line }) => {
      const found = pointAt.get(line);
      return problem('place-wrong', placeOfValue(yaml, path), {
        at: text,
        source: `${source}:${line}`,
        found: (lines[line - 1] ?? '').trim() === '' ? '–' : (found ?? '–'),
      });
    });
}
