import { otherLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { isShared } from '#vocabulary/shared-words.ts';
import type { AskedWords } from '../read/asked-words.ts';
import type { Content } from '../read/content.ts';

/** A key that a language file lacks, with the text of the other language to write it from. */
export type MissingKey = { readonly list: string; readonly id: string; readonly other: string | undefined };

/** The words of a file as they stand, right or wrong: a file that was just filled breaks its schema. */
export function rawWords({ entry }: AskedWords, language: Language): Record<string, unknown> {
  const value = entry.words[language]?.yaml.value;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(words: Record<string, unknown>, list: string, id: string): string | undefined {
  const texts = words[list];
  if (typeof texts !== 'object' || texts === null) return undefined;
  const text = (texts as Record<string, unknown>)[id];
  return text === undefined ? undefined : String(text ?? '');
}

/** Every id that can be worded, by list, in the order of facts.yaml; `must` when neither vocabulary nor habit words it. */
export function* idsInOrder(
  { needed, allowed }: AskedWords,
  content: Content,
): Generator<{ list: string; id: string; must: boolean }> {
  for (const { list, id } of needed) {
    yield { list, id, must: !isShared(list) || content.vocabulary.get(list)?.value?.[id] === undefined };
  }
  for (const { list, id } of allowed) yield { list, id, must: false };
}

/**
 * What a language file lacks, in the order of facts.yaml: ids that nobody has worded, and ids that only the other
 * language words.
 */
export function missingKeys(asked: AskedWords, language: Language, content: Content): MissingKey[] {
  const own = rawWords(asked, language);
  const others = rawWords(asked, otherLanguage(language));
  const found = new Map<string, MissingKey>();
  for (const { list, id, must } of idsInOrder(asked, content)) {
    const other = textOf(others, list, id);
    if (textOf(own, list, id) !== undefined || !(must || other !== undefined)) continue;
    found.set(`${list} ${id}`, { list, id, other });
  }
  return [...found.values()];
}
