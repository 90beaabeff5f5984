import { type Drivers, difference, type Lever, type Results, shareOfYear, worth } from "../model";
import { prioritiesUnder, type WhatIfChange, type WhatIfPlan } from "./plan";

/**
 * What levers bring in a full year when others are pulled already: drivers multiply, so a fuller basket is worth more
 * once there are more orders.
 *
 * @example extraOnTop(garance, [], [{ kind: "basket", change: 0.05 }]).operatingResult → 16718.4
 * @example extraOnTop(garance, [{ kind: "conversion", change: 0.05 }], [{ kind: "basket", change: 0.05 }]).revenue → 32508
 */
export function extraOnTop(today: Drivers, already: readonly Lever[], levers: readonly Lever[]): Results {
  if (already.length === 0) return worth(today, levers);
  return difference(worth(today, [...already, ...levers]), worth(today, already));
}

/** What a change adds in one month of the plan's year. */
export interface MonthExtra {
  readonly revenue: number;
  /** Cash, before working capital. */
  readonly gain: number;
}

/**
 * What a change adds in each month of its first year, in last year's seasons: nothing before it starts, and from then on
 * on top of the priorities that run in that month. Null when last year shows no season.
 *
 * @example extraByMonth(garancePlan, { levers: [{ kind: "basket", change: 0.05 }], startMonth: 12, base: "today" })[11].revenue → 5093.25
 */
export function extraByMonth(
  { today, lastYear, ...plan }: WhatIfPlan,
  { levers, startMonth, base }: WhatIfChange,
): MonthExtra[] | null {
  const under = prioritiesUnder({ today, lastYear, ...plan }, base);
  const months: MonthExtra[] = [];
  for (let month = 1; month <= 12; month += 1) {
    const share = shareOfYear(lastYear, month, month);
    if (share === null) return null;
    const running = under.filter((priority) => priority.startMonth <= month).flatMap((priority) => priority.levers);
    const extra = month < startMonth ? null : extraOnTop(today, running, levers);
    months.push({ revenue: (extra?.revenue ?? 0) * share, gain: (extra?.operatingResult ?? 0) * share });
  }
  return months;
}
