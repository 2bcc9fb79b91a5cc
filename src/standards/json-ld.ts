import { citation } from '#acts/citation.ts';
import type { Language } from '#i18n/language.ts';
import { standardMessages } from './messages.ts';
import { channelsOf } from './standard.ts';
import type { Standard } from './standard.ts';
import { channelName } from './channel-name.ts';

/**
 * A standard as schema.org GovernmentService, with only what its document says.
 *
 * @see https://schema.org/GovernmentService
 */
export function governmentService(standard: Standard, language: Language): object {
  const words = standard.words[language];
  const t = standardMessages(language);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: words.name,
    alternateName: [words.title, ...words.aliases],
    description: words.lead,
    inLanguage: language,
    areaServed: { '@type': 'Country', name: language === 'kk' ? 'Қазақстан' : 'Казахстан' },
    audience: standard.facts.recipients.who.map((who) => ({ '@type': 'Audience', audienceType: t(`who-${who}`) })),
    termsOfService: citation(standard.act, language),
    availableChannel: channelsOf(standard.facts).map((id) => ({
      '@type': 'ServiceChannel',
      name: channelName(standard, id, language),
    })),
    ...(standard.facts.fee.is === 'free' ? { isAccessibleForFree: true } : {}),
  };
}
