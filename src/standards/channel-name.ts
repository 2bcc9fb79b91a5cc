import type { Language } from '#i18n/language.ts';
import { standardMessages } from './messages.ts';
import type { Channel } from './schema/channel.ts';
import type { Standard } from './standard.ts';

/** What a standard calls a channel: its own word where it has one, else the usual one. */
export function channelName(standard: Standard, channel: Channel, language: Language): string {
  return standard.words[language].channels?.[channel] ?? standardMessages(language)(channel);
}
