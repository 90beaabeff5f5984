import { withoutNegativeZero } from "../../shared/negative-zero";
import { type FirstYear, phasedPlan, pulled, type Results, raiseNeeded, results, worth } from "../model";
import { type CashCurve, cashCurve } from "./cash-curve";
import { extraByMonth, extraOnTop } from "./extra";
import { prioritiesUnder, type WhatIfBase, type WhatIfChange, type WhatIfPlan } from "./plan";

/** The plan's year with the change, against what the vision asks of it. */
export interface WhatIfCourse {
  /** Revenue of the first year: the plan month by month, and the change from its start on. */
  readonly firstYear: number;
  readonly fullYear: number;
  readonly path: number;
  /** Above 0 when the first year is below the path. */
  readonly missing: number;
  /** … which is, on any one driver; null when nothing is sold. */
  readonly missingRate: number | null;
}

export interface WhatIfAnswer {
  /** With minus without, line by line, in a full year. */
  readonly extra: Results;
  readonly firstYear: FirstYear;
  /** Operating result of a full year, less what the priorities under the change cost a year. */
  readonly result: { readonly before: number; readonly after: number };
  /** Null without a vision or without seasons. */
  readonly course: WhatIfCourse | null;
  readonly cash: CashCurve;
}

/**
 * What a change would bring, answered at once.
 *
 * @example whatIf(garancePlan, { levers: [{ kind: "price", change: 0.05 }], startMonth: 1, base: "today" }).extra.operatingResult → 30960
 * @example whatIf(garancePlan, { levers: [], startMonth: 1, base: "plan" }).course.missing → 64856.91167520557
 */
export function whatIf(plan: WhatIfPlan, change: WhatIfChange): WhatIfAnswer {
  const { today } = plan;
  const under = prioritiesUnder(plan, change.base);
  const already = under.flatMap(({ levers }) => levers);
  const extra = extraOnTop(today, already, change.levers);
  const months = extraByMonth(plan, change);
  const total = (part: "revenue" | "gain") =>
    months === null ? null : withoutNegativeZero(months.reduce((sum, month) => sum + month[part], 0));
  const firstYear: FirstYear = { revenue: total("revenue"), gain: total("gain") };
  const before =
    results(pulled(today, already)).operatingResult - under.reduce((sum, { runningCost }) => sum + runningCost, 0);
  return {
    extra,
    firstYear,
    result: { before, after: before + extra.operatingResult },
    course: courseWith(plan, change.base, extra.revenue, firstYear.revenue),
    cash: cashCurve(plan, change, months, extra.workingCapital),
  };
}

/** The plan counts as the Dashboard counts it: each priority alone, from its start on, in last year's seasons. */
function courseWith(
  plan: WhatIfPlan,
  base: WhatIfBase,
  extraInFullYear: number,
  extraInFirstYear: number | null,
): WhatIfCourse | null {
  const { today, lastYear, path } = plan;
  if (path === null || extraInFirstYear === null) return null;
  const starting = prioritiesUnder(plan, base).map(({ levers, startMonth }) => ({
    revenue: worth(today, levers).revenue,
    startMonth,
  }));
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const firstYear = sum(phasedPlan(lastYear, starting)) + extraInFirstYear;
  const fullYear = sum(lastYear) + sum(starting.map(({ revenue }) => revenue)) + extraInFullYear;
  return { firstYear, fullYear, path, missing: path - firstYear, missingRate: raiseNeeded(firstYear, path) };
}
