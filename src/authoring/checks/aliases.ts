import { languages } from '#i18n/language.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfValue } from '../read/yaml-text.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"'.,]/g, '')
    .trim();

/** What people type to find a service: each once, and never the name of another service. */
export function aliases(content: Content): Problem[] {
  const found: Problem[] = [];
  const entries = [...content.standards, ...content.regulations];
  const names = new Map<string, string>();
  for (const { slug, words } of entries) {
    for (const language of languages) {
      const value = words[language]?.value;
      for (const name of value ? [value.title, value.name] : []) names.set(plain(name), slug);
    }
  }
  for (const { slug, words } of entries) {
    for (const language of languages) {
      const file = words[language];
      const seen = new Set<string>();
      if (!file?.value) continue;
      for (const [at, alias] of file.value.aliases.entries()) {
        const place = placeOfValue(file.yaml, ['aliases', at]);
        const other = names.get(plain(alias));
        if (seen.has(plain(alias))) found.push(problem('alias-twice', place, { alias }));
        else if (other !== undefined && other !== slug)
          found.push(problem('alias-of-other', place, { alias, slug: other }));
        seen.add(plain(alias));
      }
    }
  }
  return found;
}
