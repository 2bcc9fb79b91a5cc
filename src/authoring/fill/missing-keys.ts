import { otherLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { isShared } from '#vocabulary/shared-words.ts';
import type { AskedWords } from '../read/asked-words.ts';
import type { Content } from '../read/content.ts';
import { rawWord } from '../read/raw-words.ts';

/** A key that a language file lacks, with the text of the other language to write it from. */
export type MissingKey = { readonly list: string; readonly id: string; readonly other: string | undefined };

/**
 * Every id that can be worded, by list, in the order of facts.yaml; `must` when neither vocabulary, family nor habit
 * words it.
 */
export function* idsInOrder(
  { needed, allowed, given }: AskedWords,
  content: Content,
): Generator<{ list: string; id: string; must: boolean }> {
  for (const { list, id } of needed) {
    const shared = isShared(list) && content.vocabulary.get(list)?.value?.[id] !== undefined;
    yield { list, id, must: !shared && !given(list, id) };
  }
  for (const { list, id } of allowed) yield { list, id, must: false };
}

/**
 * What a language file lacks, in the order of facts.yaml: ids that nobody has worded, and ids that only the other
 * language words.
 */
export function missingKeys(asked: AskedWords, language: Language, content: Content): MissingKey[] {
  const found = new Map<string, MissingKey>();
  for (const { list, id, must } of idsInOrder(asked, content)) {
    const other = rawWord(asked.entry, otherLanguage(language), list, id);
    if (rawWord(asked.entry, language, list, id) !== undefined || !(must || other !== undefined)) continue;
    found.set(`${list} ${id}`, { list, id, other });
  }
  return [...found.values()];
}
