import { mayApply } from '#acts/force.ts';
import { dateOf } from '#acts/text-date.ts';
import type { Language } from '#i18n/language.ts';
import type { ServiceParts } from '#offices/office-service.ts';
import type { HoursRow } from '#offices/opening-hours.ts';
import type { StatedHours } from '#offices/stated-hours.ts';
import { statedHours } from '#offices/stated-hours.ts';
import { standardMessages } from './messages.ts';
import type { OfficePart } from './office-parts.ts';
import { officeParts } from './office-parts.ts';
import { standardPath } from './paths.ts';
import type { Channel } from './schema/channel.ts';
import type { Standard } from './standard.ts';

/**
 * The hours of a channel in words, every purpose that has hours. Whether it is open now may be told of hours at which
 * people are served, and only while the document is in force.
 */
function channelHours(standard: Standard, channel: Channel, language: Language): StatedHours[] {
  const { hours } = standard.facts;
  if (!Array.isArray(hours)) return [];
  const t = standardMessages(language);
  return hours
    .filter((one) => one.channel === channel)
    .map(({ open, purpose }) => {
      const served = purpose === 'service' || purpose === 'intake';
      const stated =
        open === undefined
          ? { rows: [{ days: '', times: t('ownSchedule') }] }
          : statedHours(open, served && mayApply(standard.act), language);
      const named = ({ days, ...row }: HoursRow) => ({ ...row, days: `${t(`purpose-${purpose}`)}: ${days}` });
      return purpose === 'service' ? stated : { ...stated, rows: stated.rows.map(named) };
    });
}

/** A standard as a service of offices, with the parts that they take in it and the hours of each. */
export type StandardParts = ServiceParts & {
  readonly standard: Standard;
  readonly parts: readonly (OfficePart & { readonly hours: readonly StatedHours[] })[];
};

/** The parts that offices take in all standards. */
export function partsOfStandards(standards: readonly Standard[], language: Language): StandardParts[] {
  return standards.map((standard) => ({
    standard,
    service: {
      href: standardPath(language, standard.id),
      name: standard.words[language].name,
      repealed: !mayApply(standard.act),
      year: dateOf(standard.act).slice(0, 4),
    },
    parts: officeParts(standard, language).map((part) => ({
      ...part,
      hours: part.channel ? channelHours(standard, part.channel, language) : [],
    })),
  }));
}
