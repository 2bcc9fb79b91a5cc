import type { Language } from '#i18n/language.ts';
import type { WordedFolder } from './content.ts';

/** The words of a file as they stand, right or wrong: a file that was just filled breaks its schema. */
export function rawWords({ words }: WordedFolder<object>, language: Language): Record<string, unknown> {
  const value = words[language]?.yaml.value;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** One word of a file as it stands; '' when its text is still empty, undefined when the key is not there. */
export function rawWord(
  folder: WordedFolder<object>,
  language: Language,
  list: string,
  id: string,
): string | undefined {
  const texts = rawWords(folder, language)[list];
  if (typeof texts !== 'object' || texts === null) return undefined;
  const text = (texts as Record<string, unknown>)[id];
  return text === undefined ? undefined : String(text ?? '');
}
