import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfValue } from '../read/yaml-text.ts';

function placedActs({ acts }: Content) {
  return acts?.value?.map((act, at) => ({ act, at, yaml: acts.yaml })) ?? [];
}

/** Each act has its own id, each service its own number in the register. */
export function ids(content: Content): Problem[] {
  const found: Problem[] = [];
  const lines = new Map<string, number>();
  for (const { act, at, yaml } of placedActs(content)) {
    const place = placeOfValue(yaml, [at, 'id']);
    const line = lines.get(act.id);
    if (line === undefined) lines.set(act.id, place.line);
    else found.push(problem('id-twice', place, { id: act.id, line }));
  }
  const registers = new Map<number, string>();
  for (const { slug, facts } of content.standards) {
    const number = facts?.value?.register;
    if (!facts || number === undefined) continue;
    const other = registers.get(number);
    if (other === undefined) registers.set(number, slug);
    else found.push(problem('register-twice', placeOfValue(facts.yaml, ['register']), { number, slug: other }));
  }
  return found;
}
