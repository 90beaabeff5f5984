import { type Measures, ratio } from "../model";

/** Months with less than this share of the year's orders say nothing: two orders of three visits are no conversion. */
const LEAST_SHARE = 0.02;

/**
 * The best that the shop's own months ever did: an uplift beyond it asks for more than a wish. Null when no month
 * measured both sides.
 *
 * @example bestMonth("conversion", months2025) → 0.02317741935
 */
export function bestMonth(kind: "conversion" | "basket", months: readonly Measures[]): number | null {
  const orders = months.reduce((sum, month) => sum + (month.orders ?? 0), 0);
  const rates = months
    .filter((month) => (month.orders ?? 0) > orders * LEAST_SHARE)
    .flatMap(
      (month) =>
        (kind === "conversion" ? ratio(month.orders, month.sessions) : ratio(month.revenue, month.orders)) ?? [],
    );
  return rates.length === 0 ? null : Math.max(...rates);
}
