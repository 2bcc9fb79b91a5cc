import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfValue } from '../read/yaml-text.ts';
import { closest } from '../text/closest.ts';

/** Steps of life situations name services that exist, each once; every service stands in some situation. */
export function situations({ situations: file, standards, regulations }: Content): Problem[] {
  if (!file?.value) return [];
  const { yaml, value } = file;
  const slugs = [...standards, ...regulations].map(({ slug }) => slug);
  const found: Problem[] = [];
  const used = new Set<string>();
  for (const [at, { steps }] of value.entries()) {
    const lines = new Map<string, number>();
    for (const [step, { service: id }] of steps.entries()) {
      used.add(id);
      const place = placeOfValue(yaml, [at, 'steps', step, 'service']);
      const line = lines.get(id);
      if (line === undefined) lines.set(id, place.line);
      else found.push(problem('situation-service-twice', place, { id, line }));
      if (slugs.includes(id)) continue;
      const near = closest(id, slugs);
      const help = near === undefined ? undefined : { about: '', example: near };
      found.push(problem('situation-service', place, { id }, help));
    }
  }
  const end = { file: yaml.file, line: 1, column: 1 };
  for (const id of slugs) if (!used.has(id)) found.push(problem('situation-missing', end, { id }));
  return found;
}
