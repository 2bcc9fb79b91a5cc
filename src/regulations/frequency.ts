import type { Language } from '#i18n/language.ts';
import { regulationMessages } from './messages.ts';
import type { Frequency } from './schema/term.ts';

/** How often something is done, in words: "не реже 2 раз в день". */
export function frequencyInWords(frequency: Frequency, language: Language): string {
  const t = regulationMessages(language);
  return t(frequency.per === 'day' ? 'timesADay' : 'timesAWeek', frequency['at-least']);
}
