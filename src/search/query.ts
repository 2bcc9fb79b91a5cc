/** Longer queries are cut: nobody types them, and they would only slow the engine. */
const longest = 120;

/**
 * A query as the engine gets it: one spelling of composed letters, single spaces, of a sensible length.
 *
 * @param typed what stands in the box or in the address
 * @returns '' when there is nothing to look for
 */
export function plainQuery(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest).trim();
}
