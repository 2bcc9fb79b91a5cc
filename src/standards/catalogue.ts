import type { Facts } from './schema.ts';
import { choosableChannels } from './applicability.ts';
import type { Standard } from './standard.ts';

/** The ways to shorten the catalogue. */
export const filters = ['topic', 'recipient', 'channel', 'fee'] as const;

/** A way to shorten the catalogue. */
export type Filter = (typeof filters)[number];

/** The values of a standard for one filter. */
export function filterValues(facts: Facts, filter: Filter): string[] {
  switch (filter) {
    case 'topic':
      return [facts.topic];
    case 'recipient':
      return facts.recipients.who;
    case 'channel':
      return choosableChannels(facts);
    case 'fee':
      return [facts.fee.is === 'elsewhere' ? 'paid' : facts.fee.is];
  }
}

/** The values that occur in the catalogue, with how many standards have them; the order is that of first occurrence. */
export function filterCounts(standards: readonly Standard[], filter: Filter): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { facts } of standards) {
    for (const value of filterValues(facts, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The standards with one value of one filter. */
export function filtered(standards: readonly Standard[], filter: Filter, value: string): Standard[] {
  return standards.filter(({ facts }) => filterValues(facts, filter).includes(value));
}
