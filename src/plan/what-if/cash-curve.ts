import { type FundingTable, fundingTable, once, type Quarter, type Quarters } from "../model";
import type { MonthExtra } from "./extra";
import type { WhatIfChange, WhatIfPlan } from "./plan";

/** The running balance by quarter, without the change and with it. */
export interface CashCurve {
  readonly without: FundingTable;
  /** Null when last year shows no season to spread the change by. */
  readonly with: FundingTable | null;
  /** Which share of the change's cash is counted. */
  readonly share: number;
}

const NOTHING: Quarters = [0, 0, 0, 0];

/**
 * The Funding sheet's table and, beside it, the same with the change, by the sheet's own rules: the share of the extra
 * margin that goes back into the plan, in last year's seasons, and the working capital in the quarter of the start. Of
 * today's shop alone there is nothing but the change, and all of its cash counts; so it does while no share is given.
 *
 * @example cashCurve(garancePlan, { levers: [], startMonth: 1, base: "plan" }, null, 0).without.lowest → -9477.392442
 */
export function cashCurve(
  { funding }: WhatIfPlan,
  { startMonth, base }: WhatIfChange,
  months: readonly MonthExtra[] | null,
  workingCapital: number,
): CashCurve {
  const planned = base === "plan" ? funding : null;
  const share = planned?.marginShare ?? 1;
  const uses = [planned?.uses ?? NOTHING];
  const sources = [planned?.sources ?? NOTHING];
  const without = fundingTable(uses, sources);
  if (months === null) return { without, with: null, share };
  const quarter = Math.ceil(startMonth / 3) as Quarter;
  return {
    without,
    with: fundingTable(
      [...uses, once(Math.max(0, workingCapital), quarter)],
      [...sources, once(Math.max(0, -workingCapital), quarter), byQuarter(months, share)],
    ),
    share,
  };
}

function byQuarter(months: readonly MonthExtra[], share: number): Quarters {
  const quarters = [0, 3, 6, 9].map((first) =>
    months.slice(first, first + 3).reduce((sum, { gain }) => sum + gain * share, 0),
  );
  return quarters as unknown as Quarters;
}
