import type { Channel } from './schema/channel.ts';
import type { Facts } from './schema.ts';
import { channelsOf } from './standard.ts';

/** A fact that may hold for some channels and some cases only; a left out list means all. */
export type Limited = {
  readonly channels?: readonly Channel[] | undefined;
  readonly cases?: readonly string[] | undefined;
};

/** Whether a fact holds for a channel and a case; a left out channel or case asks for any. */
export function holdsFor(fact: Limited, channel?: Channel, chosenCase?: string): boolean {
  const inChannel = channel === undefined || fact.channels === undefined || fact.channels.includes(channel);
  const inCase = chosenCase === undefined || fact.cases === undefined || fact.cases.includes(chosenCase);
  return inChannel && inCase;
}

/**
 * The channels among which a reader chooses: those that take papers. A mobile centre of which the document says no more
 * than that it exists is not a choice of its own.
 */
export function choosableChannels(facts: Facts): Channel[] {
  const all = channelsOf(facts);
  if (facts.papers.length === 0) return all;
  const taking = all.filter((channel) => facts.papers.some((paper) => paper[channel] !== undefined));
  return taking.length === 0 ? all : taking;
}

/** The attributes by which the choice of a reader hides a fact; see design/styles/choice.css. Positions count from 1. */
export type Scope = { 'data-channels'?: string; 'data-cases'?: string };

/** The attributes of a fact. A fact for a channel that is no choice (mobile centre) is always shown. */
export function scopeOf(fact: Limited, facts: Facts): Scope {
  const channels = choosableChannels(facts);
  const shown = channels.flatMap((id, i) => (holdsFor(fact, id) ? [i + 1] : []));
  const cases = facts.cases.flatMap((id, i) => (holdsFor(fact, undefined, id) ? [i + 1] : []));
  return {
    ...(shown.length > 0 && shown.length < channels.length ? { 'data-channels': shown.join(' ') } : {}),
    ...(cases.length > 0 && cases.length < facts.cases.length ? { 'data-cases': cases.join(' ') } : {}),
  };
}

/** The scope of a list under one heading: what any of its facts holds for, so that no heading stands over nothing. */
export function scopeOfAll(list: readonly Limited[], facts: Facts): Scope {
  const all = <Id>(ids: (readonly Id[] | undefined)[]) =>
    ids.some((some) => some === undefined) ? undefined : [...new Set(ids.flatMap((some) => some ?? []))];
  return scopeOf(
    { channels: all(list.map((fact) => fact.channels)), cases: all(list.map((fact) => fact.cases)) },
    facts,
  );
}

/** Every channel with every case among which a reader can choose; undefined where there is no choice. */
export function choices(facts: Facts): { channel: Channel | undefined; case: string | undefined; scope: Scope }[] {
  const channels = choosableChannels(facts);
  const cases = facts.cases.length > 0 ? facts.cases : [undefined];
  return channels.flatMap((channel) =>
    cases.map((one) => ({
      channel,
      case: one,
      scope: scopeOf({ channels: [channel], ...(one === undefined ? {} : { cases: [one] }) }, facts),
    })),
  );
}
