import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfValue } from '../read/yaml-text.ts';

function withIds({ acts, situations, glossary }: Content) {
  return [acts, situations, glossary].filter((file) => file !== undefined);
}

/** Each act, each life situation and each term has its own id, each service its own number in the register. */
export function ids(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const { yaml, value } of withIds(content)) {
    const lines = new Map<string, number>();
    for (const [at, { id }] of (value ?? []).entries()) {
      const place = placeOfValue(yaml, [at, 'id']);
      const line = lines.get(id);
      if (line === undefined) lines.set(id, place.line);
      else found.push(problem('id-twice', place, { id, line }));
    }
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
