/** A place of the source as a reader sees it: a point or an appendix with its number. */
export type Place = { readonly kind: 'point' | 'appendix' | 'title'; readonly number: string };

/** Reads `"7:115"` as point 7 and `"a4:975"` as appendix 4. The line is for the editor, not for the reader. */
function readPlace(at: string): Place {
  const [where = ''] = at.split(':');
  if (/^a\d/.test(where)) return { kind: 'appendix', number: where.slice(1) };
  return /^\d/.test(where) ? { kind: 'point', number: where } : { kind: 'title', number: '' };
}

/** The places of a fact, each once, in the order given. */
export function readPlaces(at: readonly string[]): Place[] {
  const seen = new Map(at.map((one) => [one.replace(/:.*$/, ''), readPlace(one)]));
  return [...seen.values()];
}
