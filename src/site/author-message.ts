/** What Astro and Vite add to an error: the place, and an advice. */
interface Located extends Error {
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
}

/**
 * An error of a build in words: the place, what is wrong, the advice. Without the call stack, which says nothing to
 * whoever edits the content; `QYZMET_DEBUG=1` adds it for programmers.
 *
 * @param error whatever was thrown
 */
export function authorMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, hint, loc, id, stack } = error as Located;
  const place = [loc?.file ?? id, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  if (process.env['QYZMET_DEBUG']) return [place, stack, hint].filter(Boolean).join('\n');
  // Vite puts the stack into the message itself.
  const words = message.replaceAll(/\n\s+at .*/g, '').trim();
  return [place, words, hint].filter(Boolean).join('\n');
}
