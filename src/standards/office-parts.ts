import { capitalised } from '#i18n/capital.ts';
import type { Language } from '#i18n/language.ts';
import { officeMessages } from '#offices/messages.ts';
import type { Office } from '#offices/schema.ts';
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
  readonly takes: (office: Office) => boolean;
};

/** Appendices to which complaints are directed and which list no offices of a channel. */
function complaintAppendices(facts: Facts): string[] {
  const ofChannels = channelsOf(facts).flatMap((id) => facts.channels[id]?.appendix ?? []);
  const named = facts.complaints.flatMap(({ contact }) => contact?.appendix ?? []);
  return [...new Set(named)].filter((appendix) => !ofChannels.includes(appendix));
}

/**
 * The parts that offices take in a service: its channels in the order of facts.yaml, then others who make the result,
 * then the offices of the appendices to which complaints are directed.
 */
export function officeParts(standard: Standard, language: Language): OfficePart[] {
  const { facts } = standard;
  const t = standardMessages(language);
  const parts: OfficePart[] = channelsOf(facts)
    .filter((channel) => facts.channels[channel]?.offices !== undefined)
    .map((channel) => ({
      id: channel,
      name: capitalised(channelName(standard, channel, language)),
      channel,
      complaints: false,
      takes: servesChannel(facts, channel),
    }));
  const appendices = complaintAppendices(facts);
  for (const { id, role, offices: kinds, appendix } of facts.providers ?? []) {
    if (!kinds || (appendix !== undefined && appendices.includes(appendix))) continue;
    const name = `${capitalised(standard.word('addressees', id, language))} (${t(`role-${role}`)})`;
    const tables = tablesOf(facts, appendix === undefined ? [] : [appendix]);
    parts.push({
      id,
      name,
      complaints: false,
      takes: (office) => kinds.includes(office.kind) && isListed(office, tables),
    });
  }
  for (const n of appendices) {
    const tables = tablesOf(facts, [n]);
    if (tables.length === 0) continue;
    const takes = (office: Office) => isListed(office, tables);
    parts.push({ id: `complaints-${n}`, name: officeMessages(language)('complain'), complaints: true, takes });
  }
  return parts;
}

/** The standards in which at least one office takes part: of the others there is nothing to list. */
export function withOffices(standards: readonly Standard[], offices: readonly Office[]): Standard[] {
  return standards.filter((standard) => officeParts(standard, 'kk').some((part) => offices.some(part.takes)));
}
