import { languages, otherLanguage } from '#i18n/language.ts';
import { neededWords } from '#standards/needed-words.ts';
import type { WordList } from '#standards/needed-words.ts';
import type { Facts, StandardWords } from '#standards/schema.ts';
import { isShared } from '#vocabulary/shared-words.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content, StandardEntry } from '../read/content.ts';
import type { YamlText } from '../read/yaml-text.ts';
import { placeOfKey, placeOfValue } from '../read/yaml-text.ts';
import { closest } from '../text/closest.ts';

/** Ids that the words of a list may carry: those that the facts ask for, and for hints and channels the ids they help. */
function idsByList(facts: Facts): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>([
    ['hints', new Set(facts.papers.map(({ paper }) => paper))],
    ['channels', new Set(Object.keys(facts.channels))],
  ]);
  for (const { list, id } of neededWords(facts)) {
    const set = ids.get(list) ?? new Set();
    ids.set(list, set.add(id));
  }
  return ids;
}

type ReadFacts = { readonly yaml: YamlText; readonly value: Facts };

const isList = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists of own words in a language file. */
function listsOf(words: StandardWords): [string, Record<string, string>][] {
  const lists = Object.entries(words) as [string, unknown][];
  return lists.flatMap(([list, value]) =>
    list !== 'translation' && list !== 'reviewed' && isList(value) ? [[list, value]] : [],
  );
}

function unused(entry: StandardEntry, ids: ReadonlyMap<string, Set<string>>): Problem[] {
  const found: Problem[] = [];
  for (const language of languages) {
    const file = entry.words[language];
    const other = entry.words[otherLanguage(language)]?.value;
    if (!file?.value) continue;
    for (const [list, words] of listsOf(file.value)) {
      for (const id of Object.keys(words)) {
        const place = placeOfKey(file.yaml, [list, id]);
        const known = ids.get(list) ?? new Set();
        if (!known.has(id)) {
          const near = closest(id, known);
          found.push(
            near ? problem('word-near', place, { id, list, near }) : problem('word-unused', place, { id, list }),
          );
        } else if (other && other[list as WordList]?.[id] === undefined) {
          found.push(problem('word-one-sided', place, { id, list, name: `${otherLanguage(language)}.mdx` }));
        }
      }
    }
  }
  return found;
}

function missing(entry: StandardEntry, { yaml, value: facts }: ReadFacts, content: Content): Problem[] {
  const found: Problem[] = [];
  const told = new Set<string>();
  for (const { list, id, path } of neededWords(facts)) {
    const inVocabulary = isShared(list) && content.vocabulary.get(list)?.value?.[id] !== undefined;
    const inOwn = languages.some((language) => entry.words[language]?.value?.[list]?.[id] !== undefined);
    // Own words in one language only are told where they stand.
    if (inVocabulary || inOwn || told.has(`${list} ${id}`)) continue;
    told.add(`${list} ${id}`);
    for (const language of languages) {
      if (!entry.words[language]?.value) continue;
      const place = placeOfValue(yaml, path);
      found.push(problem('word-missing', place, { id, list, name: `${language}.mdx` }));
    }
  }
  return found;
}

/** No word without a fact and no fact without a word, in either language. */
export function worded(content: Content): Problem[] {
  return content.standards.flatMap((entry) => {
    const { yaml, value } = entry.facts ?? {};
    if (!yaml || !value) return [];
    const strange = unused(entry, idsByList(value));
    // An id that is only misspelled is told once, not also as missing.
    const meant = strange.map(({ file, values }) => `${file} ${values['list']} ${values['near']}`);
    const isMeant = ({ values }: Problem) =>
      meant.includes(`${entry.folder}/${values['name']} ${values['list']} ${values['id']}`);
    return [...strange, ...missing(entry, { yaml, value }, content)].filter((one) => !isMeant(one));
  });
}
