/**
 * The address of a telephone link.
 *
 * @param printed the number as printed: "8 (7172) 74-24-29", or "73-17-43" when the code stands before the first only
 * @param first the number printed before it, whose code it shares: in brackets, or the digits that it has more
 */
export function telephoneLink(printed: string, first = ''): string {
  const digits = (text: string) => text.replace(/[^\d+]/g, '');
  if (printed.includes(')')) return `tel:${digits(printed)}`;
  const code = /^.*\)/.exec(first)?.[0] ?? digits(first).slice(0, -digits(printed).length);
  return `tel:${digits(code)}${digits(printed)}`;
}
