/** The words of a text as they are compared: small letters, no punctuation, ё as е. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);
}

/** How much of a word must be met at the beginning of another: half of it, a number whole. */
function beginningOf(word: string): string {
  return /^\d+$/.test(word) ? word : word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
}

/**
 * Whether a found text has something to do with every word of the query. Pagefind shortens a word it does not know
 * until some word begins so ("нострефикация" finds "но"); such an answer is worse than saying that nothing was found.
 *
 * @param text everything of the page that was searched: title, other names, text
 */
export function answersQuery(query: string, text: string): boolean {
  const known = wordsOf(text);
  return wordsOf(query)
    .filter((word) => word.length > 2)
    .every((word) => known.some((other) => other.startsWith(beginningOf(word))));
}
