import { languages, otherLanguage } from '#i18n/language.ts';
import { isShared } from '#vocabulary/shared-words.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { AskedWords } from '../read/asked-words.ts';
import { askedWords } from '../read/asked-words.ts';
import type { Content } from '../read/content.ts';
import { placeOfKey, placeOfValue } from '../read/yaml-text.ts';
import { closest } from '../text/closest.ts';

/** Ids that the words of a list may carry: those that the facts ask for, and those of the words that only help. */
function idsByList({ needed, allowed }: AskedWords): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { list, id } of [...needed, ...allowed]) {
    const set = ids.get(list) ?? new Set();
    ids.set(list, set.add(id));
  }
  return ids;
}

const isList = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists of own words in a language file. */
function listsOf(words: object): [string, Record<string, string>][] {
  return Object.entries(words).flatMap(([list, value]: [string, unknown]) =>
    list !== 'translation' && list !== 'reviewed' && isList(value) ? [[list, value]] : [],
  );
}

const wordIn = (words: object | undefined, list: string, id: string) => {
  const own = (words as Record<string, unknown> | undefined)?.[list];
  return isList(own) ? own[id] : undefined;
};

function unused(asked: AskedWords): Problem[] {
  const found: Problem[] = [];
  const ids = idsByList(asked);
  const { entry } = asked;
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
        } else if (other && wordIn(other, list, id) === undefined) {
          found.push(problem('word-one-sided', place, { id, list, name: `${otherLanguage(language)}.mdx` }));
        }
      }
    }
  }
  return found;
}

function missing({ entry, yaml, needed, given }: AskedWords, content: Content): Problem[] {
  const found: Problem[] = [];
  const told = new Set<string>();
  for (const { list, id, path } of needed) {
    const inVocabulary = isShared(list) && content.vocabulary.get(list)?.value?.[id] !== undefined;
    const inOwn = languages.some((language) => wordIn(entry.words[language]?.value, list, id) !== undefined);
    // Own words in one language only are told where they stand.
    if (inVocabulary || inOwn || given(list, id) || told.has(`${list} ${id}`)) continue;
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
  return askedWords(content).flatMap((asked) => {
    const strange = unused(asked);
    // An id that is only misspelled is told once, not also as missing.
    const meant = strange.map(({ file, values }) => `${file} ${values['list']} ${values['near']}`);
    const isMeant = ({ values }: Problem) =>
      meant.includes(`${asked.entry.folder}/${values['name']} ${values['list']} ${values['id']}`);
    return [...strange, ...missing(asked, content)].filter((one) => !isMeant(one));
  });
}
