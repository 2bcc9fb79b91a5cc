import type { DateWindow, Deadline, Minutes } from './schema/deadline.ts';
import type { Facts } from './schema.ts';
import { choices, holdsFor } from './applicability.ts';
import type { Scope } from './applicability.ts';
import { priceRange, tariffsFor } from './fee.ts';
import { isCarried, papersFor } from './papers.ts';
import type { Tariff } from './schema/fee.ts';

/** The terms of one kind; none when the document is silent. */
export function termsOf(facts: Facts, what: Deadline['what']): Deadline[] {
  return Array.isArray(facts.deadlines) ? facts.deadlines.filter((term) => term.what === what) : [];
}

/** The dates of the result where a service is bound to dates and has no term to count: of enrolment, else of orders. */
export function datesOfResult(facts: Facts): DateWindow[] {
  const windowsOf = (what: DateWindow['what']) => facts.windows?.filter((dates) => dates.what === what) ?? [];
  const enrolment = windowsOf('enrolment');
  return enrolment.length > 0 ? enrolment : windowsOf('order');
}

/** The dates in which papers or applications are taken, in printed order; none where the document names no dates. */
export function datesOfIntake(facts: Facts): DateWindow[] {
  return facts.windows?.filter(({ what }) => what === 'application' || what === 'intake') ?? [];
}

/**
 * Papers to bring, counted for each choice of a reader, and how many of them only some people bring; choices with one
 * count are not joined: each has its scope.
 */
export function papersToBring(facts: Facts): { count: number; sometimes: number; scope: Scope }[] {
  return choices(facts).map(({ channel, case: chosen, scope }) => {
    const brought =
      channel === undefined ? [] : papersFor(facts, channel, chosen).filter((paper) => isCarried(paper, channel));
    const sometimes = brought.filter((paper) => (paper.if ?? paper.unless ?? paper.thresholds) !== undefined);
    return { count: brought.length, sometimes: sometimes.length, scope };
  });
}

/** The minutes that add up at the counter for each choice: waiting before service, then being served. */
export function counterMinutes(facts: Facts): { waiting?: Minutes; serving?: Minutes; scope: Scope }[] {
  const first = (list: Facts['waiting'], channel: Minutes['channels'], chosen: string | undefined) =>
    Array.isArray(list) ? list.find((minutes) => holdsFor(minutes, channel?.[0], chosen)) : undefined;
  return choices(facts).flatMap(({ channel, case: chosen, scope }) => {
    const channels = channel === undefined ? undefined : [channel];
    const waiting = first(facts.waiting, channels, chosen);
    const serving = first(facts.serving, channels, chosen);
    if (!waiting && !serving) return [];
    return [{ ...(waiting ? { waiting } : {}), ...(serving ? { serving } : {}), scope }];
  });
}

/** The prices of each choice: the lines of the list that concern the recipients and the case, and their range. */
export function prices(facts: Facts): { tariffs: Tariff[]; range?: { least: number; most: number }; scope: Scope }[] {
  return choices(facts).map(({ channel, case: chosen, scope }) => {
    const tariffs = tariffsFor(facts.fee, facts.recipients.who).filter((tariff) => holdsFor(tariff, channel, chosen));
    const range = priceRange(tariffs);
    const { 'data-channels': _, ...byCase } = scope;
    return { tariffs, ...(range ? { range } : {}), scope: byCase };
  });
}

/** Joins choices that say the same: into one line where all of them do, else those that differ by case only. */
export function joinedChoices<Said extends { scope: Scope }>(
  said: readonly Said[],
  value: (one: Said) => string,
  facts: Facts,
): Said[] {
  const [first] = said;
  const alike = said.length === choices(facts).length && new Set(said.map(value)).size === 1;
  return first && alike ? [{ ...first, scope: {} }] : sameForAllCases(said, value);
}

/** Joins choices that differ by case only and say the same, so that a page does not repeat itself. */
export function sameForAllCases<Said extends { scope: Scope }>(
  said: readonly Said[],
  value: (one: Said) => string,
): Said[] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const key = `${one.scope['data-channels'] ?? ''}|${value(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) throw new Error('an empty group');
    const cases = casesOf(group);
    const { 'data-cases': _, ...rest } = first.scope;
    return {
      ...first,
      scope:
        cases.length === 0 || cases.length === casesOf(said).length ? rest : { ...rest, 'data-cases': cases.join(' ') },
    };
  });
}

/** The scope of several answers under one heading: hidden for a choice that none of them concerns. */
export function joinedScope(scopes: readonly Scope[]): Scope {
  const joined: Scope = {};
  for (const name of ['data-channels', 'data-cases'] as const) {
    const positions = scopes.flatMap((scope) => scope[name]?.split(' ') ?? []);
    if (scopes.every((scope) => scope[name]) && positions.length > 0) joined[name] = [...new Set(positions)].join(' ');
  }
  return joined;
}

/** The positions of the cases that some choices stand for, each once. */
function casesOf(said: readonly { scope: Scope }[]): string[] {
  return [...new Set(said.flatMap(({ scope }) => (scope['data-cases'] ? [scope['data-cases']] : [])))];
}
