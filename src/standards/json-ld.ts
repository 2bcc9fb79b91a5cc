import { citation } from '#acts/citation.ts';
import { mayApply } from '#acts/force.ts';
import { statedEdition } from '#acts/stated-edition.ts';
import type { Language } from '#i18n/language.ts';
import { channelName } from './channel-name.ts';
import { standardMessages } from './messages.ts';
import { channelsOf } from './standard.ts';
import type { Standard } from './standard.ts';

/** What a page is about in one breath; a repealed standard says first that it is repealed. */
export function describeStandard(standard: Standard, language: Language): string {
  const { lead } = standard.words[language];
  return mayApply(standard.act) ? lead : `${statedEdition(standard, language).status}. ${lead}`;
}

/**
 * A standard as schema.org GovernmentService, with only what its document says. A repealed one names no way to apply.
 *
 * @see https://schema.org/GovernmentService
 */
export function governmentService(standard: Standard, language: Language): object {
  const words = standard.words[language];
  const t = standardMessages(language);
  const channels = channelsOf(standard.facts).map((id) => ({
    '@type': 'ServiceChannel',
    name: channelName(standard, id, language),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: words.name,
    alternateName: [words.title, ...words.aliases],
    description: describeStandard(standard, language),
    inLanguage: language,
    areaServed: { '@type': 'Country', name: language === 'kk' ? 'Қазақстан' : 'Казахстан' },
    audience: standard.facts.recipients.who.map((who) => ({ '@type': 'Audience', audienceType: t(`who-${who}`) })),
    termsOfService: citation(standard.act, language),
    ...(mayApply(standard.act) ? { availableChannel: channels } : {}),
    ...(mayApply(standard.act) && standard.facts.fee.is === 'free' && !standard.facts.fee['free-for']
      ? { isAccessibleForFree: true }
      : {}),
  };
}
