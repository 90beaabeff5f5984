/** Which way is good: revenue should be higher, a cost lower. */
export type Better = "higher" | "lower";

export type VarianceStatus = "favourable" | "unfavourable" | "onTarget" | "notMeasured";

/**
 * Two numbers closer than this share of the larger one are the same: adding cents in another order must not turn
 * "on target" into "favourable". Spreadsheets compare with about as many digits.
 */
const SAME = 1e-12;

// Looked up once: these run for every cell of long ranges, and some hosts take long to find a global.
const { abs, max } = Math;

/** Actual − target, whatever the direction. @example variance(619200, 630000) → -10800 */
export function variance(actual: number, target: number): number {
  return actual - target;
}

/**
 * The variance as a fraction of the target's size, or null when the target is 0. A negative target (a planned loss)
 * keeps the sign of the variance.
 *
 * @example varianceRate(64.5, 60) → 0.075
 * @example varianceRate(-5000, -8000) → 0.375
 * @example varianceRate(120, 0) → null
 */
export function varianceRate(actual: number, target: number): number | null {
  return target === 0 ? null : (actual - target) / abs(target);
}

/** The difference of two rates in points. @example variancePoints(0.75, 0.5) → 25 */
export function variancePoints(actual: number, target: number): number {
  return (actual - target) * 100;
}

/**
 * Whether the variance raises the profit.
 *
 * @example varianceStatus(619200, 630000, "higher") → "unfavourable"
 * @example varianceStatus(72000, 75600, "lower") → "favourable"
 * @example varianceStatus(0.1 + 0.2, 0.3, "higher") → "onTarget"
 */
export function varianceStatus(actual: number, target: number, better: Better): Exclude<VarianceStatus, "notMeasured"> {
  const difference = actual - target;
  if (abs(difference) <= SAME * max(abs(actual), abs(target))) return "onTarget";
  return difference > 0 === (better === "higher") ? "favourable" : "unfavourable";
}
