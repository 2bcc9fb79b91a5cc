import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { closest } from '../text/closest.ts';
import { placeOfKey, placeOfValue } from '../read/yaml-text.ts';

/** The register: rows in order, every cell worded, every word used, the same number in the row and in the standard. */
export function register({ register: file, standards }: Content): Problem[] {
  if (!file?.value) return [];
  const { yaml, value } = file;
  const found: Problem[] = [];
  const used = { bodies: new Set<string>(), results: new Set<string>() };
  for (const [at, row] of value.rows.entries()) {
    const before = value.rows[at - 1]?.number ?? 0;
    if (row.number <= before) {
      found.push(problem('register-order', placeOfValue(yaml, ['rows', at, 'number']), { number: row.number, before }));
    }
    for (const field of ['agency', 'provider', 'place', 'result'] as const) {
      const list = field === 'result' ? 'results' : 'bodies';
      const id = row[field];
      used[list].add(id);
      if (value[list][id] !== undefined) continue;
      const near = closest(id, Object.keys(value[list]));
      const help = near === undefined ? undefined : { about: '', example: near };
      found.push(problem('register-word', placeOfValue(yaml, ['rows', at, field]), { id, list }, help));
    }
  }
  for (const list of ['bodies', 'results'] as const) {
    for (const id of Object.keys(value[list])) {
      if (!used[list].has(id)) found.push(problem('register-word-unused', placeOfKey(yaml, [list, id]), { id }));
    }
  }
  const numbers = new Map(value.rows.map(({ standard, number }) => [standard, number]));
  for (const { slug, facts } of standards) {
    if (!facts?.value || facts.value.act !== value.act) continue;
    const [inFacts, inRegister] = [facts.value.register, numbers.get(slug)];
    if (inFacts === inRegister) continue;
    const values = { slug, mine: inFacts ?? '–', theirs: inRegister ?? '–' };
    found.push(problem('register-differs', placeOfKey(facts.yaml, ['register']), values));
  }
  return found;
}
