/**
 * The address of a telephone link.
 *
 * @param printed the number as printed: "8 (7172) 74-24-29", or "73-17-43" when the code stands before the first only
 * @param first the number printed before it, whose code it shares
 */
export function telephoneLink(printed: string, first = ''): string {
  const code = printed.includes(')') ? '' : (/^.*\)/.exec(first)?.[0] ?? '');
  return `tel:${`${code}${printed}`.replace(/[^\d+]/g, '')}`;
}
