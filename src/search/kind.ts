/** What a found page is about. */
export type Kind = 'service' | 'office' | 'region' | 'form' | 'act' | 'guide' | 'list';

/**
 * The groups in which results are shown, in this order: a person looks for a service first, then for the place that
 * gives it, then for the rest.
 */
export const groups = [
  { name: 'services', kinds: ['service'] },
  { name: 'places', kinds: ['office', 'region'] },
  { name: 'others', kinds: ['form', 'act', 'guide', 'list'] },
] as const satisfies readonly { name: string; kinds: readonly Kind[] }[];

/** The name of a group of results. */
export type GroupName = (typeof groups)[number]['name'];

/** Addresses after the language, the first that fits; a page that fits none is not searched. */
const addresses: readonly [RegExp, Kind][] = [
  [/^(standards|regulations)\/[^/]+\/$/, 'service'],
  [/^standards\/[^/]+\/offices\/([^/]+\/)?$/, 'list'],
  [/^offices\/[^/]+\/$/, 'office'],
  [/^regions\/.+\/$/, 'region'],
  [/^forms\/[^/]+\/$/, 'form'],
  [/^acts\/$/, 'act'],
  [/^(about|accessibility|privacy|situations|glossary|embed|open-data|quality)\/$/, 'guide'],
];

/**
 * What the page at an address is about, by the addresses the catalogue promises.
 *
 * @param path after the language: 'standards/x/'
 * @returns undefined for a page that only lists what has pages of its own: the home page, the catalogue and its filters
 */
export function kindOf(path: string): Kind | undefined {
  return addresses.find(([pattern]) => pattern.test(path))?.[1];
}
