import type { StatedEdition } from '#acts/stated-edition.ts';

/** How the places of a service are spoken of: where to go, or where it was when everything behind it is repealed. */
export function placesOf(editions: readonly Pick<StatedEdition, 'repealed'>[]): 'whereToGo' | 'whereItWas' {
  return editions.length > 0 && editions.every(({ repealed }) => repealed) ? 'whereItWas' : 'whereToGo';
}
