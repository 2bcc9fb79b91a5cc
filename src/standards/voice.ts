import { mayApply } from '#acts/force.ts';
import type { Act } from '#acts/schema.ts';
import type { Language } from '#i18n/language.ts';
import { standardMessages } from './messages.ts';
import { pastMessages, pastWords } from './past-messages.ts';

/** The words of a page: key and arguments in, text out. */
export type Voice = ReturnType<typeof standardMessages>;

/** The words in which a standard is told: of a repealed one in the past tense. */
export function voiceOf({ act }: { readonly act: Act }, language: Language): Voice {
  const present = standardMessages(language);
  if (mayApply(act)) return present;
  const past = pastMessages(language) as Voice;
  return (key, ...given) => (Object.hasOwn(pastWords, key) ? past : present)(key, ...given);
}
