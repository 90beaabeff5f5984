import type { Measures } from "../../plan/model";
import type { PlanReading, RowReading } from "../../reading/plan-reading";
import { monthsOf } from "../../reading/shop";
import { monthOfDay } from "../../shared/calendar-day";
import { addMonths, type YearMonth } from "../../shared/year-month";
import { tableWith } from "./table-with";

/** A month of the Review or of the Dashboard, with what was measured in it. */
export interface MeasuredMonth {
  readonly month: YearMonth;
  readonly row: RowReading;
  readonly measures: Measures;
}

const COLUMNS = ["month", "sessions", "orders", "revenue"] as const;

/** The twelve months of a sheet, in its order; none when they can not be read. */
export function monthsOfSheet(plan: PlanReading, sheet: "review" | "dashboard"): MeasuredMonth[] {
  const table = tableWith(plan, sheet, "actuals", ...COLUMNS);
  if (!table) return [];
  const first = sheet === "review" ? addMonths(plan.context.planStart, -12) : plan.context.planStart;
  const measures = monthsOf(table);
  return table.rows.flatMap((row, index) => {
    const day = row.day("month");
    const place = /^m(\d+)$/.exec(row.id);
    if (!day && !place) return [];
    const month = day ? monthOfDay(day) : addMonths(first, Number(place?.[1]) - 1);
    return [{ month, row, measures: measures[index] as Measures }];
  });
}

/** All that the shop ever measured: last year's months, then this year's. */
export function allMonths(plan: PlanReading): MeasuredMonth[] {
  return [...monthsOfSheet(plan, "review"), ...monthsOfSheet(plan, "dashboard")];
}
