import { type FundingTable, fundingTable, once, type Quarter, type Quarters, seasonal, spread } from "./funding";
import type { Months } from "./season";

/** What a priority asks for and brings. Amounts excl. VAT; `gain` is a full year's, before the running cost. */
export interface FundedPriority {
  readonly investment: number;
  readonly oneOffCost: number;
  readonly runningCost: number;
  readonly workingCapital: number;
  readonly gain: number;
  readonly startMonth: number;
  readonly costQuarter: Quarter;
  readonly workingCapitalQuarter: Quarter;
}

export interface FundingSources {
  /** Savings elsewhere, a year. */
  readonly savings: number;
  /** Which share of the extra margin goes back into the plan. */
  readonly shareOfExtraMargin: number;
  /** Capital, loans, grants. */
  readonly injections: readonly { readonly amount: number; readonly quarter: Quarter }[];
}

/**
 * The method's quick table for the new costs of the priorities. Investment and one-off costs fall in their quarter,
 * running costs and savings on the whole year alike (prudent for costs), the extra margin in last year's seasons.
 * Working capital that is freed is a source. Null when the extra margin is counted on and last year shows no season.
 */
export function quickFunding(
  priorities: readonly FundedPriority[],
  sources: FundingSources,
  lastYear: Months,
): FundingTable | null {
  const uses: Quarters[] = [];
  const found = [spread(sources.savings), ...sources.injections.map(({ amount, quarter }) => once(amount, quarter))];
  for (const priority of priorities) {
    const spending = once(priority.investment + priority.oneOffCost, priority.costQuarter);
    const tiedUp = once(Math.max(0, priority.workingCapital), priority.workingCapitalQuarter);
    uses.push(spending, spread(priority.runningCost), tiedUp);
    found.push(once(Math.max(0, -priority.workingCapital), priority.workingCapitalQuarter));
    const margin = priority.gain * sources.shareOfExtraMargin;
    if (margin === 0) continue;
    const phased = seasonal(margin, lastYear, priority.startMonth);
    if (phased === null) return null;
    found.push(phased);
  }
  return fundingTable(uses, found);
}
