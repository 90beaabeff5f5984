import { MEASURES, type Measure, type MeasureFigures } from "../../protocol/measures";
import type { MonthToFill } from "../../protocol/monday";
import type { PlanReading, RowReading, TableReading } from "../../reading/plan-reading";
import { monthOfDay } from "../../shared/calendar-day";
import { addMonths, type YearMonth } from "../../shared/year-month";

const NONE = Object.fromEntries(MEASURES.map((measure) => [measure, null])) as unknown as MeasureFigures;

/** The rows of a table of months by the dates that stand in them: rows may have been moved. */
export function rowsByMonth(table: TableReading | null): Map<YearMonth, RowReading> {
  const rows = new Map<YearMonth, RowReading>();
  for (const row of table?.rows ?? []) {
    const day = row.day("month");
    if (day !== null && !rows.has(monthOfDay(day))) rows.set(monthOfDay(day), row);
  }
  return rows;
}

/**
 * The months that are over, or running, and in which something is not filled in; first one first. They are those of the
 * plan's year, followed in the Dashboard; until it begins, those of the year before, which the Review tells.
 */
export function monthsToFill(plan: PlanReading): MonthToFill[] {
  const followed = rowsByMonth(plan.table("dashboard", "actuals"));
  const running = monthOfDay(plan.today);
  const hasBegun = running >= plan.context.planStart;
  const reviewed = () => rowsByMonth(plan.table("review", "actuals"));
  const planned = rowsByMonth(hasBegun ? plan.table("dashboard", "follow") : plan.table("review", "targets"));
  const before = (month: YearMonth): MeasureFigures => {
    const row = (hasBegun && followed.get(addMonths(month, -1))) || reviewed().get(addMonths(month, -1));
    return row ? figuresOf(row) : NONE;
  };
  const target = (month: YearMonth): MeasureFigures => {
    const row = planned.get(month);
    if (!row) return NONE;
    return hasBegun ? { ...NONE, revenue: row.number("plan") } : figuresOf(row);
  };
  return [...(hasBegun ? followed : reviewed())]
    .filter(([month, row]) => month <= running && emptyMeasures(row).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, row]) => ({
      month,
      isOver: month < running,
      empty: emptyMeasures(row).map((measure) => ({ measure, cell: row.cell(measure).cell })),
      filled: figuresOf(row),
      previous: before(month),
      planned: target(month),
    }));
}

/**
 * The month to begin with: the oldest without revenue, since the landing counts months in a row; else the latest that
 * lacks something, since what was left empty long ago was not measured; a month that still runs comes last.
 */
export function proposedMonth(months: readonly MonthToFill[]): string | null {
  const over = months.filter(({ isOver }) => isOver);
  const unmeasured = over.find(({ empty }) => empty.some(({ measure }) => measure === "revenue"));
  return (unmeasured ?? over[over.length - 1] ?? months[0])?.month ?? null;
}

/** A column that was deleted has no cell to fill. */
function emptyMeasures(row: RowReading): Measure[] {
  return MEASURES.filter((measure) => row.has(measure) && row.isEmpty(measure));
}

function figuresOf(row: RowReading): MeasureFigures {
  const figures = MEASURES.map((measure) => [measure, row.number(measure)]);
  return Object.fromEntries(figures) as unknown as MeasureFigures;
}
