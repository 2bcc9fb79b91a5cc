import { mayApply } from '#acts/force.ts';
import { dateOf } from '#acts/text-date.ts';
import type { Language } from '#i18n/language.ts';
import type { OfficeService } from '#offices/office-service.ts';
import type { HoursRow } from '#offices/opening-hours.ts';
import { describeHours } from '#offices/opening-hours.ts';
import type { Office } from '#offices/schema.ts';
import { standardMessages } from './messages.ts';
import { officeParts } from './office-parts.ts';
import { standardPath } from './paths.ts';
import type { Channel } from './schema/channel.ts';
import type { Standard } from './standard.ts';

/** The hours of a channel in words, every purpose that has hours. */
function channelHours(standard: Standard, channel: Channel, language: Language): HoursRow[] {
  const { hours } = standard.facts;
  if (!Array.isArray(hours)) return [];
  const t = standardMessages(language);
  return hours
    .filter((one) => one.channel === channel)
    .flatMap(({ open, purpose }) => {
      const rows = open === undefined ? [{ days: '', times: t('ownSchedule') }] : describeHours(open, language);
      return purpose === 'service'
        ? rows
        : rows.map((row) => ({ ...row, days: `${t(`purpose-${purpose}`)}: ${row.days}` }));
    });
}

/** The services in which an office takes part, those in force first, with what it does and when. */
export function servicesOfOffice(office: Office, standards: readonly Standard[], language: Language): OfficeService[] {
  const services = standards.flatMap((standard) => {
    const parts = officeParts(standard, language)
      .filter((part) => part.takes(office))
      .map(({ name, channel }) => ({ name, hours: channel ? channelHours(standard, channel, language) : [] }));
    if (parts.length === 0) return [];
    const { id, act, words } = standard;
    const repealed = !mayApply(act);
    return [
      { href: standardPath(language, id), name: words[language].name, repealed, year: dateOf(act).slice(0, 4), parts },
    ];
  });
  return services.sort((a, b) => Number(a.repealed) - Number(b.repealed));
}
