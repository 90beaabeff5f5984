import { ratio } from "./measured";

/** Twelve months of a fiscal year, first to last; null for a month that was not measured. */
export type Months = readonly (number | null)[];

const measured = (value: number | null): number => value ?? 0;
const total = (months: Months): number => months.reduce<number>((sum, month) => sum + measured(month), 0);

/**
 * The share of the year that last year's months from `first` to `last` made (1 to 12, both included): what a change
 * that starts then brings this year, respecting the seasons. A month that was not measured counts as none; null when
 * nothing was measured.
 *
 * @example shareOfYear(revenue2025, 4) → 0.8008155684754522
 * @example shareOfYear(revenue2025, 7) → 0.5885658914728682
 * @example shareOfYear([null, 0], 1) → null
 */
export function shareOfYear(lastYear: Months, first: number, last: number = lastYear.length): number | null {
  return ratio(total(lastYear.slice(first - 1, last)), total(lastYear));
}

/** The share of the year still to come by the calendar alone, for comparison. @example linearShare(4) → 0.75 */
export function linearShare(first: number): number {
  return (13 - first) / 12;
}

/** A full year's revenue that starts with a month (1 to 12). */
export interface StartingRevenue {
  readonly revenue: number;
  readonly startMonth: number;
}

/**
 * Next year's plan by month: last year's months, and what each priority adds from its start on, in last year's seasons.
 * Null for a month that was not measured, and where there is no season to follow.
 *
 * @example phasedPlan([100, 100, 200], [{ revenue: 80, startMonth: 2 }]) → [100,120,240]
 */
export function phasedPlan(lastYear: Months, starting: readonly StartingRevenue[]): (number | null)[] {
  const year = total(lastYear);
  return lastYear.map((month, index) => {
    const share = ratio(month, year);
    if (month === null || share === null) return null;
    return starting.reduce(
      (sum, { revenue, startMonth }) => sum + (index + 1 < startMonth ? 0 : revenue * share),
      month,
    );
  });
}
