/**
 * Shares of a width as whole twelfths, which have a class each (a `style` attribute is forbidden by the site's policy).
 *
 * @param shares positive numbers; only their proportion matters
 * @returns whole numbers, at least 1 each, that add up to 12 (to the number of shares when there are more than 12)
 */
export function twelfths(shares: readonly number[]): number[] {
  const whole = Math.max(12, shares.length);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.map((share) => Math.max(1, Math.round((share / total) * whole)));
  // Rounding may miss the whole by a little; the widest part takes up the difference.
  const widest = parts.indexOf(Math.max(...parts));
  const rest = whole - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === widest ? Math.max(1, part + rest) : part));
}
