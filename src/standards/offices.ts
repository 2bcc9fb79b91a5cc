import type { Language } from '#i18n/language.ts';
import type { Office } from '#offices/schema.ts';
import { tableRows } from '#offices/source.ts';
import type { Region } from '#regions/schema.ts';
import type { Channel } from './schema/channel.ts';
import type { Facts } from './schema.ts';
import { channelsOf } from './standard.ts';

/** The tables of the ledger that hold these appendices of a standard; none until the tables are there. */
export function tablesOf(facts: Facts, appendices: readonly string[]): string[] {
  return facts.appendices.flatMap(({ n, table }) => (table !== undefined && appendices.includes(n) ? [table] : []));
}

/** Whether one of these tables names an office. */
export function isListed(office: Office, tables: readonly string[]): boolean {
  return tableRows(office.sources).some(({ table }) => tables.includes(table));
}

/**
 * The test whether people apply at an office by this channel: it is the only one, or an appendix of this very document
 * names it and it is of a kind that the channel names; and the channel works there. What another document lists is no
 * promise of this one.
 */
export function servesChannel(facts: Facts, id: Channel): (office: Office) => boolean {
  const channel = facts.channels[id];
  const tables = tablesOf(facts, channel?.appendix ?? []);
  return (office) =>
    channel !== undefined &&
    (channel.office === office.id || (channel.offices?.includes(office.kind) === true && isListed(office, tables))) &&
    (channel.only === undefined || channel.only.includes(office.region)) &&
    !channel.except?.includes(office.region);
}

/** The offices where people apply. */
export function servingOffices(facts: Facts, offices: readonly Office[]): Office[] {
  const channels = channelsOf(facts).map((id) => servesChannel(facts, id));
  return offices.filter((office) => channels.some((serves) => serves(office)));
}

/** How many of these offices each region has, in the order of the regions; regions without any are left out. */
export function countsByRegion(offices: readonly Office[], regions: readonly Region[], language: Language) {
  const byRegion = Map.groupBy(offices, (office) => office.region);
  return regions.flatMap((region) => {
    const count = byRegion.get(region.id)?.length ?? 0;
    return count === 0 ? [] : [{ id: region.id, name: region[language], count }];
  });
}
