import type { Language } from '#i18n/language.ts';
import type { Vocabulary, VocabularyList } from './schema.ts';
import { vocabularyLists } from './schema.ts';

/** An id of facts.yaml that must be worded, with the path to it in the file. */
export type NeededWord<List extends string> = {
  readonly list: List;
  readonly id: string;
  readonly path: readonly (string | number)[];
};

/** Whether a list of words may also be worded once for all documents in content/vocabulary. */
export function isShared(list: string): list is VocabularyList {
  return (vocabularyLists as readonly string[]).includes(list);
}

/** A word by its id: the document's own first, then the shared one of the vocabulary; undefined when neither has it. */
export function ownOrShared(
  own: Readonly<Record<string, string>> | undefined,
  list: string,
  id: string,
  vocabulary: Vocabulary,
  language: Language,
): string | undefined {
  return own?.[id] ?? (isShared(list) ? vocabulary[list][id]?.[language] : undefined);
}
