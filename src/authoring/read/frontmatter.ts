/** An MDX file cut into its frontmatter and its body. */
export type Cut =
  | { readonly is: 'whole'; readonly head: string; readonly body: string; readonly bodyLine: number }
  | { readonly is: 'no-frontmatter' | 'not-closed' };

/**
 * Cuts an MDX file at its `---` lines.
 *
 * @returns the YAML between them, the text after them and the line of the file on which that text begins
 */
export function cutFrontmatter(text: string): Cut {
  const plain = text.replace(/^\uFEFF/, '');
  const opening = /^---[ \t]*\r?\n/.exec(plain);
  if (!opening) return { is: 'no-frontmatter' };
  const rest = plain.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return { is: 'not-closed' };
  const head = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  return { is: 'whole', head, body, bodyLine: head.split('\n').length + 2 };
}
