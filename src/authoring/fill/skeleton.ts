import { otherLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { emptyKey } from './insert-key.ts';

const texts = ['name', 'lead'] as const;

/**
 * A language file with its first fields and nothing written yet, for a standard that lacks the whole file. Each empty
 * text has the other language beside it.
 *
 * @param official the language of the document: only the other one says whose translation it is
 * @param others the words of the other language
 */
export function skeleton(language: Language, official: Language, others: Readonly<Record<string, unknown>>): string {
  const from = otherLanguage(language);
  const beside = (text: unknown) => (typeof text === 'string' ? `${from}: ${text}` : undefined);
  const aliases = Array.isArray(others['aliases']) ? others['aliases'] : [];
  return [
    '---\n',
    emptyKey('title', beside(others['title'])),
    language === official ? '' : 'translation: ours\n',
    'reviewed: no\n',
    ...texts.map((key) => emptyKey(key, beside(others[key]))),
    `aliases: []${aliases.length > 0 ? ` # ${from}: ${aliases.join('; ')}` : ''}\n`,
    '---\n',
  ].join('');
}
