import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfValue } from '../read/yaml-text.ts';

/** Each region and place has its own id, the id of a place begins with its region, the centre is one of the places. */
export function regions({ regions: file }: Content): Problem[] {
  const found: Problem[] = [];
  if (!file?.value) return found;
  const lines = new Map<string, number>();
  const once = (id: string, path: (string | number)[]) => {
    const place = placeOfValue(file.yaml, path);
    const line = lines.get(id);
    if (line === undefined) lines.set(id, place.line);
    else found.push(problem('id-twice', place, { id, line }));
  };
  for (const [at, { id: region, places, centre }] of file.value.entries()) {
    once(region, [at, 'id']);
    for (const [n, { id: value }] of places.entries()) {
      const path = [at, 'places', n, 'id'];
      once(value, path);
      if (!value.startsWith(`${region}/`))
        found.push(problem('place-foreign', placeOfValue(file.yaml, path), { value, region }));
    }
    if (centre !== undefined && !places.some(({ id }) => id === centre)) {
      found.push(problem('centre-unknown', placeOfValue(file.yaml, [at, 'centre']), { value: centre }));
    }
  }
  return found;
}
