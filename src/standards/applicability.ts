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
 * The classes that hide a fact when a reader chooses a channel or a case for which it does not hold. The choice is made
 * of radio buttons that stand before the facts; the style sheet hides `.not-channel-2` after the second one is checked.
 * Position 0 is the choice "all".
 */
export function hidingClasses(fact: Limited, facts: Facts): string[] {
  const channels = channelsOf(facts).flatMap((id, i) => (holdsFor(fact, id) ? [] : [`not-channel-${i + 1}`]));
  const cases = facts.cases.flatMap((id, i) => (holdsFor(fact, undefined, id) ? [] : [`not-case-${i + 1}`]));
  return [...channels, ...cases];
}

/** The same, and hidden as long as a reader has not chosen: for sums that mean nothing for all cases at once. */
export function hidingClassesOfChoice(fact: Limited, facts: Facts): string[] {
  const undecided = [
    ...(channelsOf(facts).length > 1 ? ['not-channel-0'] : []),
    ...(facts.cases.length > 1 ? ['not-case-0'] : []),
  ];
  return [...undecided, ...hidingClasses(fact, facts)];
}
