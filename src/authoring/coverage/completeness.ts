import type { Language } from '#i18n/language.ts';
import { languages, otherLanguage } from '#i18n/language.ts';
import { isShared } from '#vocabulary/shared-words.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { askedWords } from '../read/asked-words.ts';
import type { Content } from '../read/content.ts';
import { everyText } from '../read/every-text.ts';
import type { CoverableEntry } from './coverage-entry.ts';

/** How much of what must be said is said in a language: names of what is missing, and the share from 0 to 1. */
export type Completeness = { readonly share: number; readonly missing: readonly string[] };

const notWords = new Set(['aliases', 'translation', 'reviewed']);

/** Names of the texts in a language file; aliases answer to each other only as a whole. */
function textNames(entry: CoverableEntry, language: Language): Set<string> {
  const value = entry.words[language]?.value ?? {};
  const names = [...everyText(value)].map(({ path }) => path).filter(([first]) => !notWords.has(String(first)));
  return new Set(names.map((path) => path.join('.')));
}

/** Words that the facts ask for and that neither a shared list nor the family holds. */
function asked(entry: CoverableEntry, content: Content): string[] {
  const { vocabulary } = content;
  return askedWords(content)
    .filter((one) => one.entry === entry)
    .flatMap(({ needed, given }) => needed.filter(({ list, id }) => !given(list, id)))
    .filter(({ list, id }) => !isShared(list) || vocabulary.get(list)?.value?.[id] === undefined)
    .map(({ list, id }) => `${list}.${id}`);
}

/** What of the words a language has: all that the facts ask for, all that the other language says, and a body. */
export function completeness(entry: CoverableEntry, content: Content, language: Language): Completeness {
  const own = textNames(entry, language);
  if (entry.words[language]?.body?.text.trim()) own.add('body');
  const needed = new Set([...textNames(entry, otherLanguage(language)), ...own, ...asked(entry, content), 'body']);
  const missing = [...needed].filter((name) => !own.has(name));
  return { share: 1 - missing.length / needed.size, missing };
}

/** Both languages say everything. */
export function incompleteWords(entry: CoverableEntry, content: Content): Problem[] {
  return languages.flatMap((language) =>
    completeness(entry, content, language).missing.map((id) =>
      problem('word-uncovered', { file: `${entry.folder}/${language}.mdx`, line: 1, column: 1 }, { id, language }),
    ),
  );
}
