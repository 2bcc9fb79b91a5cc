import { actMessages } from '#acts/messages.ts';
import type { Language } from '#i18n/language.ts';
import type { Filter } from './catalogue.ts';
import { standardMessages } from './messages.ts';

type Key = Parameters<ReturnType<typeof standardMessages>>[0];

/** A value of a filter in words: "Земля", "для организаций", "ЦОН", "Бесплатно". */
export function filterName(filter: Filter, value: string, language: Language): string {
  if (value === 'not-stated') return actMessages(language)('notStated');
  const t = standardMessages(language) as (key: Key) => string;
  const keys: Record<Filter, string> = {
    topic: `topic-${value}`,
    recipient: `for-${value}`,
    channel: value,
    fee: value,
  };
  return t(keys[filter] as Key);
}
