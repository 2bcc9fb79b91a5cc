import type { Place } from '../problem.ts';
import { placeOfValue } from '../read/yaml-text.ts';
import type { Covered } from './coverage-entry.ts';

/** Where in facts.yaml a point of the document is spoken of: its citation of the line, else its first, else the top. */
export function nearPlace({ places, yaml }: Covered, point: string, line = 0): Place {
  const here = places.filter(({ where }) => where === point);
  const nearest = here.find((place) => place.line === line) ?? here[0];
  return nearest ? placeOfValue(yaml, nearest.path) : { file: yaml.file, line: 1, column: 1 };
}
