import type { Language } from '#i18n/language.ts';
import type { Office } from '#offices/schema.ts';
import type { Region } from '#regions/schema.ts';
import type { Channel } from './schema/channel.ts';
import type { Facts } from './schema.ts';
import { channelsOf } from './standard.ts';

/** Whether people apply at the office by this channel: it is of a kind that the channel names, where the channel works. */
export function servesChannel(facts: Facts, id: Channel, office: Office): boolean {
  const channel = facts.channels[id];
  return (
    channel?.offices?.includes(office.kind) === true &&
    (channel.only === undefined || channel.only.includes(office.region)) &&
    !channel.except?.includes(office.region)
  );
}

/** The offices where people apply: of the kinds that the channels name, in the regions where a channel works. */
export function servingOffices(facts: Facts, offices: readonly Office[]): Office[] {
  return offices.filter((office) => channelsOf(facts).some((id) => servesChannel(facts, id, office)));
}

/** How many of these offices each region has, in the order of the regions; regions without any are left out. */
export function countsByRegion(offices: readonly Office[], regions: readonly Region[], language: Language) {
  const byRegion = Map.groupBy(offices, (office) => office.region);
  return regions.flatMap((region) => {
    const count = byRegion.get(region.id)?.length ?? 0;
    return count === 0 ? [] : [{ id: region.id, name: region[language], count }];
  });
}
