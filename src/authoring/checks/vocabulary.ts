import { neededWords } from '#standards/needed-words.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfKey } from '../read/yaml-text.ts';

/**
 * Every word of the shared vocabulary is used by some standard. While the facts of one standard cannot be read, nobody
 * knows what is used, and nothing is said.
 */
export function vocabulary(content: Content): Problem[] {
  if (content.standards.some(({ facts }) => facts?.value === undefined)) return [];
  const used = new Set<string>();
  for (const { facts } of content.standards) {
    if (facts?.value) for (const { list, id } of neededWords(facts.value)) used.add(`${list} ${id}`);
  }
  return [...content.vocabulary].flatMap(([list, { yaml, value }]) =>
    Object.keys(value ?? {})
      .filter((id) => !used.has(`${list} ${id}`))
      .map((id) => problem('vocabulary-unused', placeOfKey(yaml, [id]), { id })),
  );
}
