import { ratio } from "./measured";
import type { Measures } from "./year";

/**
 * A year's rate: one measure ÷ another, each added up over the months in which both were measured, so that a month
 * without one of them distorts nothing; never the mean of monthly rates. Null where no month has both, or the whole is 0.
 *
 * @example ratioOfSums(months2025, "orders", "sessions") → 0.02
 */
export function ratioOfSums(months: readonly Measures[], part: keyof Measures, whole: keyof Measures): number | null {
  let [parts, wholes] = [0, 0];
  for (const month of months) {
    const [one, other] = [month[part], month[whole]];
    if (one === null || other === null) continue;
    parts += one;
    wholes += other;
  }
  return ratio(parts, wholes);
}
