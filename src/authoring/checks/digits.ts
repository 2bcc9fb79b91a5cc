import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { bodyStart } from '../read/body-place.ts';
import type { Content } from '../read/content.ts';
import { everyWord } from '../read/every-text.ts';
import { placeOfValue } from '../read/yaml-text.ts';
import { digitsIn } from '../text/figures.ts';

const list = (digits: readonly string[]) => digits.join(', ') || '–';

/** Numbers that are allowed in words (of an article, of a year) are the same in both languages, text by text. */
export function digits(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const { words } of [...content.standards, ...content.families, ...content.regulations]) {
    const { kk, ru } = words;
    if (!kk || !ru) continue;
    const russian = new Map<string, string>();
    // Aliases of the two languages answer to each other only as a whole.
    for (const { path, text } of ru.value ? everyWord(ru.value) : []) russian.set(path.join(' '), text);
    for (const { path, text } of kk.value ? everyWord(kk.value) : []) {
      const other = russian.get(path.join(' '));
      if (other === undefined || path[0] === 'aliases') continue;
      const mine = list(digitsIn(text));
      const theirs = list(digitsIn(other));
      if (mine !== theirs)
        found.push(problem('digits-differ', placeOfValue(kk.yaml, path), { mine, theirs, name: 'ru.mdx' }));
    }
    if (!kk.body || !ru.body) continue;
    const mine = list(digitsIn(kk.body.text));
    const theirs = list(digitsIn(ru.body.text));
    if (mine !== theirs) found.push(problem('digits-differ', bodyStart(kk.body), { mine, theirs, name: 'ru.mdx' }));
  }
  for (const { yaml, value } of content.vocabulary.values()) {
    for (const [id, { kk, ru }] of Object.entries(value ?? {})) {
      const mine = list(digitsIn(kk));
      const theirs = list(digitsIn(ru));
      if (mine !== theirs)
        found.push(problem('digits-differ', placeOfValue(yaml, [id, 'kk']), { mine, theirs, name: 'ru' }));
    }
  }
  return found;
}
