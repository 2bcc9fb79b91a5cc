/** A piece of an excerpt; `found` where it is what the reader looked for. */
export type ExcerptPart = { readonly text: string; readonly found: boolean };

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/**
 * The pieces of an excerpt, so that a page is built from text and never from markup. The end of a
 * sentence before it is cut off.
 *
 * @param html text with `<mark>` around the words found, `<` and `>` of the text escaped
 */
export function excerptParts(html: string): ExcerptPart[] {
  return html
    .replace(/^[\s.,;:·–—-]+/, '')
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => ({
      text: piece
        .replace(/^<mark>(.*)<\/mark>$/s, '$1')
        .replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity),
      found: piece.startsWith('<mark>'),
    }));
}
