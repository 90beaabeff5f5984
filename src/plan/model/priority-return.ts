import { withoutNegativeZero } from "../../shared/negative-zero";
import { product, ratio } from "./measured";
import type { Results } from "./results";

/** What a priority costs, and when it starts. Amounts excl. VAT. */
export interface PriorityCosts {
  readonly investment: number;
  readonly oneOffCost: number;
  /** Per year; counted in full in the first year, which is prudent. */
  readonly runningCost: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly effortDays: number;
}

export interface PriorityReturn {
  /** Cash of a full year less the running cost. */
  readonly netGain: number;
  /** Investment, one-off cost and working capital. */
  readonly outlay: number;
  readonly paybackMonths: number | null;
  readonly paybackMonthsWithoutWorkingCapital: number | null;
  /** (Net gain − spending) ÷ spending, over one full year, working capital left out: it comes back. */
  readonly returnOnSpending: number | null;
  readonly confidentGain: number;
  readonly confidentGainPerEffortDay: number | null;
}

/**
 * What a priority returns in a full year, from what its levers are worth.
 *
 * @example priorityReturn(worth(garance, [{ kind: "basket", change: 0.05 }]), giftBoxes).netGain → 15518.4
 * @example priorityReturn(worth(garance, [{ kind: "basket", change: 0.05 }]), giftBoxes).paybackMonths → 5.521192835866429
 */
export function priorityReturn(extra: Results, costs: PriorityCosts): PriorityReturn {
  const netGain = extra.operatingResult - costs.runningCost;
  const spending = costs.investment + costs.oneOffCost;
  const confidentGain = withoutNegativeZero(netGain * costs.confidence);
  return {
    netGain,
    outlay: spending + extra.workingCapital,
    paybackMonths: paybackMonths(spending + extra.workingCapital, netGain),
    paybackMonthsWithoutWorkingCapital: paybackMonths(spending, netGain),
    returnOnSpending: ratio(netGain - spending, spending),
    confidentGain,
    confidentGainPerEffortDay: ratio(confidentGain, costs.effortDays),
  };
}

/**
 * Months until yearly gains have paid an outlay: 0 when there is nothing to pay back, null when gains never do.
 *
 * @example paybackMonths(6000, 12000) → 6
 * @example paybackMonths(6000, -500) → null
 * @example paybackMonths(-300, 12000) → 0
 */
export function paybackMonths(outlay: number, yearlyGain: number): number | null {
  if (yearlyGain <= 0) return null;
  return outlay <= 0 ? 0 : ratio(outlay * 12, yearlyGain);
}

/**
 * The net gain of a full year when a priority goes worse or better than likely: shares of its gain (0.5 for half), each
 * less the same running cost.
 *
 * @example lowLikelyHigh(16718.4, 1200, 0.5, 1.2) → {"low":7159.2,"likely":15518.400000000001,"high":18862.08}
 */
export function lowLikelyHigh(
  gain: number,
  runningCost: number,
  lowShare: number,
  highShare: number,
): { readonly low: number; readonly likely: number; readonly high: number } {
  const net = (share: number) => withoutNegativeZero(gain * share - runningCost);
  return { low: net(lowShare), likely: net(1), high: net(highShare) };
}

/** What a priority brings in its first year. */
export interface FirstYear {
  readonly revenue: number | null;
  readonly gain: number | null;
}

/**
 * The first year's part of a full year: that share of it (`shareOfYear`), null where the share is.
 *
 * @example firstYear(worth(garance, [{ kind: "basket", change: 0.05 }]), shareOfYear(revenue2025, 4)) → {"revenue":24793.25,"gain":13388.355}
 */
export function firstYear(extra: Results, share: number | null): FirstYear {
  return { revenue: product(extra.revenue, share), gain: product(extra.operatingResult, share) };
}
