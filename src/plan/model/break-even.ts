import type { Drivers } from "./drivers";
import { ratio } from "./measured";
import { results } from "./results";

export interface BreakEven {
  /** Margin on variable costs, and its share of revenue. */
  readonly contribution: number;
  readonly contributionRate: number | null;
  readonly fixedCosts: number;
  /** Revenue at which the year makes neither profit nor loss; null when no revenue does. */
  readonly revenue: number | null;
  /** Revenue above break-even, as an amount and as a share of revenue; negative below. */
  readonly safetyMargin: number | null;
  readonly safetyIndex: number | null;
  /** Days from the start of the year until break-even, at an even pace; beyond the year when it makes a loss. */
  readonly days: number | null;
}

/**
 * Break-even revenue: fixed costs ÷ rate of margin on variable costs. Whether advertising is a fixed or a variable cost
 * changes the answer, so it must be said. Interest counts among the fixed costs.
 *
 * @example breakEven(garance, "variable", 1200).revenue → 524326.7776096823
 * @example breakEven(garance, "fixed", 1200).revenue → 550362.2392974753
 */
export function breakEven(drivers: Drivers, advertising: "fixed" | "variable", interest: number): BreakEven {
  const year = results(drivers);
  const adsAreFixed = advertising === "fixed";
  const contribution = adsAreFixed ? year.contributionBeforeAds : year.contributionAfterAds;
  const fixedCosts = year.fixedCosts + interest + (adsAreFixed ? year.ads : 0);
  const contributionRate = year.revenue > 0 ? ratio(contribution, year.revenue) : null;
  const revenue = contributionRate !== null && contributionRate > 0 ? ratio(fixedCosts, contributionRate) : null;
  const safetyMargin = revenue === null ? null : year.revenue - revenue;
  const yearsToBreakEven = ratio(revenue, year.revenue);
  return {
    contribution,
    contributionRate,
    fixedCosts,
    revenue,
    safetyMargin,
    safetyIndex: ratio(safetyMargin, year.revenue),
    days: yearsToBreakEven === null ? null : yearsToBreakEven * drivers.daysInYear,
  };
}
