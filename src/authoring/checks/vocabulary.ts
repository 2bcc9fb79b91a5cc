import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { askedWords } from '../read/asked-words.ts';
import type { Content } from '../read/content.ts';
import { placeOfKey } from '../read/yaml-text.ts';

/**
 * Every word of the shared vocabulary is used by some standard or regulation. While the facts of one cannot be read,
 * nobody knows what is used, and nothing is said.
 */
export function vocabulary(content: Content): Problem[] {
  const entries = [...content.standards, ...content.regulations];
  if (entries.some(({ facts }) => facts?.value === undefined)) return [];
  const used = new Set(askedWords(content).flatMap(({ needed }) => needed.map(({ list, id }) => `${list} ${id}`)));
  return [...content.vocabulary].flatMap(([list, { yaml, value }]) =>
    Object.keys(value ?? {})
      .filter((id) => !used.has(`${list} ${id}`))
      .map((id) => problem('vocabulary-unused', placeOfKey(yaml, [id]), { id })),
  );
}
