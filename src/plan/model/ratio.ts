/**
 * Part ÷ whole, or null where that says nothing: one of them was not measured, the whole is 0, or the result is more
 * than a number can hold. Never NaN, an infinity or −0.
 *
 * @example ratio(9600, 480000) → 0.02
 * @example ratio(3, 0) → null
 * @example ratio(null, 5) → null
 */
export function ratio(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null) return null;
  const value = part / whole;
  return Number.isFinite(value) ? value + 0 : null;
}
