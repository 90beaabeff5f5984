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

/**
 * Numbers multiplied, or null when one of them was not measured. Never −0.
 *
 * @example product(480000, 0.02, 64.5) → 619200
 * @example product(2, null) → null
 */
export function product(...factors: readonly (number | null)[]): number | null {
  return factors.reduce((all, factor) => (all === null || factor === null ? null : all * factor + 0), 1);
}

/** Numbers added up, or null when one of them was not measured. @example sum(1, null) → null */
export function sum(...terms: readonly (number | null)[]): number | null {
  return terms.reduce((all, term) => (all === null || term === null ? null : all + term), 0);
}
