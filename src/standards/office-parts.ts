import { capitalised } from '#i18n/capital.ts';
import type { Language } from '#i18n/language.ts';
import { officeMessages } from '#offices/messages.ts';
import type { Office } from '#offices/schema.ts';
import type { Region } from '#regions/schema.ts';
import { channelName } from './channel-name.ts';
import { standardMessages } from './messages.ts';
import { isListed, servesChannel, tablesOf } from './offices.ts';
import type { Channel } from './schema/channel.ts';
import type { Facts } from './schema.ts';
import type { Standard } from './standard.ts';
import { channelsOf } from './standard.ts';

/** A part that offices take in a service: they serve a channel, help to make the result, or hear complaints. */
export type OfficePart = {
  readonly id: string;
  readonly name: string;
  readonly channel?: Channel;
  readonly complaints: boolean;
  /** The same office serves the whole country: it is listed in every region. */
  readonly everywhere?: true;
  readonly takes: (office: Office) => boolean;
};

/** Appendices to which complaints are directed and which list no offices of a channel. */
function complaintAppendices(facts: Facts): string[] {
  const ofChannels = channelsOf(facts).flatMap((id) => facts.channels[id]?.appendix ?? []);
  const named = facts.complaints.flatMap(({ contact }) => contact?.appendix ?? []);
  return [...new Set(named)].filter((appendix) => !ofChannels.includes(appendix));
}

/** The offices to which complaints are directed by name and at which nobody applies. */
function complaintOffices(facts: Facts): string[] {
  const ofChannels = channelsOf(facts).map((id) => facts.channels[id]?.office);
  const named = facts.complaints.flatMap(({ contact }) => contact?.office ?? []);
  return named.filter((id) => !ofChannels.includes(id));
}

/** Lists that no channel, provider or complaint names: whom to ask. */
function unnamedLists(facts: Facts, ofComplaints: readonly string[]) {
  const named = new Set([
    ...channelsOf(facts).flatMap((id) => facts.channels[id]?.appendix ?? []),
    ...(facts.providers ?? []).flatMap(({ appendix }) => appendix ?? []),
    ...ofComplaints,
  ]);
  return facts.appendices.flatMap(({ n, what, table }) =>
    table === undefined || named.has(n) ? [] : [{ n, what, table }],
  );
}

/**
 * The parts that offices take in a service: its channels in the order of facts.yaml, then others who make the result,
 * then the offices of the appendices to which complaints are directed, those to which they are directed by name, and
 * lists that nothing names.
 */
export function officeParts(standard: Standard, language: Language): OfficePart[] {
  const { facts } = standard;
  const t = standardMessages(language);
  const parts: OfficePart[] = channelsOf(facts)
    .filter((id) => facts.channels[id]?.offices !== undefined || facts.channels[id]?.office !== undefined)
    .map((channel) => ({
      id: channel,
      name: capitalised(channelName(standard, channel, language)),
      channel,
      complaints: false,
      ...(facts.channels[channel]?.office !== undefined && { everywhere: true as const }),
      takes: servesChannel(facts, channel),
    }));
  const appendices = complaintAppendices(facts);
  for (const { id, role, offices: kinds, appendix } of facts.providers ?? []) {
    if (!kinds || (appendix !== undefined && appendices.includes(appendix))) continue;
    const name = `${capitalised(standard.word('addressees', id, language))} (${t(`role-${role}`)})`;
    const tables = tablesOf(facts, appendix === undefined ? [] : [appendix]);
    const takes = (office: Office) => kinds.includes(office.kind) && isListed(office, tables);
    const same = parts.findIndex((part) => part.name === name);
    const before = parts[same];
    // Akimats of the region and of the district stand in two appendices and do the same: one list to a reader.
    if (before) parts[same] = { ...before, takes: (office) => before.takes(office) || takes(office) };
    else
      parts.push({ id: parts.some((part) => part.id === id) ? `${id}-${role}` : id, name, complaints: false, takes });
  }
  const complained = tablesOf(facts, appendices);
  if (complained.length > 0) {
    const takes = (office: Office) => isListed(office, complained);
    parts.push({ id: 'complaints', name: officeMessages(language)('complain'), complaints: true, takes });
  }
  const ids = complaintOffices(facts);
  if (ids.length > 0) {
    const name = officeMessages(language)('complainByName');
    const takes = ({ id }: Office) => ids.includes(id);
    parts.push({ id: 'complaints-by-name', name, complaints: true, everywhere: true, takes });
  }
  for (const { n, what, table } of unnamedLists(facts, appendices)) {
    const takes = (office: Office) => isListed(office, [table]);
    parts.push({ id: `appendix-${n}`, name: t(`appendix-${what}`), complaints: false, takes });
  }
  return parts;
}

/** Whether a part gives the service a page of its offices: a body to which people everywhere only complain does not. */
export function makesList({ complaints, everywhere }: OfficePart): boolean {
  return !complaints || everywhere !== true;
}

/** A part of a service with the offices of some place that take it. */
export type FilledPart = OfficePart & { readonly offices: readonly Office[] };

/** The parts of a service with those of the offices that take each. */
export function fillParts(parts: readonly OfficePart[], offices: readonly Office[]): FilledPart[] {
  return parts.map((part) => ({ ...part, offices: offices.filter(part.takes) }));
}

/** A service in one region: its parts with the offices of the region. */
export type ServiceInRegion = {
  readonly standard: Standard;
  readonly region: Region;
  readonly parts: readonly FilledPart[];
};

/**
 * Every service in every region. Services in which no office takes part are left out: of them there is nothing to list;
 * so are those of which only complaints go to an office that is the same everywhere.
 */
export function servicesByRegion(
  services: readonly { readonly standard: Standard; readonly parts: readonly OfficePart[] }[],
  offices: readonly Office[],
  regions: readonly Region[],
): ServiceInRegion[] {
  const byRegion = Map.groupBy(offices, ({ region }) => region);
  return services.flatMap(({ standard, parts }) => {
    const same = new Map(
      fillParts(
        parts.filter(({ everywhere }) => everywhere),
        offices,
      ).map((part) => [part.id, part]),
    );
    const all = regions.map((region) => ({
      standard,
      region,
      parts: fillParts(parts, byRegion.get(region.id) ?? []).map((part) => same.get(part.id) ?? part),
    }));
    const listed = all.some((one) => one.parts.some((part) => makesList(part) && part.offices.length > 0));
    return listed ? all : [];
  });
}

/** The most rows of a page of offices: more weigh above 14 KB and are hard to look through. */
const mostRows = 100;

/**
 * The districts and towns that get pages of their own because the lists of their region are too long for one page;
 * none where they are short.
 *
 * @param parts filled with the offices of one region
 */
export function placesOfLongLists(parts: readonly FilledPart[]): { place: string; count: number }[] {
  const offices = parts.flatMap((part) => part.offices);
  if (offices.length <= mostRows) return [];
  const byPlace = Map.groupBy(offices, ({ district }) => district);
  return [...byPlace].flatMap(([place, { length }]) => (place === undefined ? [] : [{ place, count: length }]));
}

/**
 * The parts with the offices of one district or town, or of the whole region when `place` is undefined; parts without
 * any are left out.
 */
export function withinPlace(parts: readonly FilledPart[], place: string | undefined): FilledPart[] {
  return parts
    .map((part) => ({ ...part, offices: part.offices.filter(({ district }) => district === place) }))
    .filter(({ offices }) => offices.length > 0);
}
