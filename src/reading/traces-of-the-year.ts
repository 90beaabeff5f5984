import { LAYOUTS } from "../layouts/all-layouts";
import type { LayoutId, Table } from "../layouts/layout";
import type { TraceKind } from "../protocol/repair";
import { type CalendarDay, formatDay, monthOfDay } from "../shared/calendar-day";
import { addMonths, type YearMonth, yearMonth } from "../shared/year-month";
import type { CellPlace, PlanReading } from "./plan-reading";

/** The first month of the plan's year as something in a sheet tells it. */
export interface YearTrace {
  readonly kind: TraceKind;
  readonly start: YearMonth;
  readonly place: CellPlace;
  readonly says: string;
}

/** A review looks at the twelve months before the plan's. */
const MONTHS_BEFORE: { readonly [S in LayoutId]?: number } = { review: 12 };

/**
 * The plan's first month as the sheets tell it without the settings: by months that stand in one of their tables of months
 * (typed over the formula, or counted from a typed one); else by what only hints at the year. Null when nothing does.
 */
export function yearTold(plan: PlanReading): YearTrace | null {
  return byMonths(plan) ?? byBaseYear(plan) ?? byActions(plan);
}

/** What most months say: a person may have typed one over another. */
function byMonths(plan: PlanReading): YearTrace | null {
  const traces = (Object.keys(LAYOUTS) as LayoutId[]).flatMap((sheet) =>
    LAYOUTS[sheet].blocks.flatMap((block) => (block.kind === "table" ? monthsIn(plan, sheet, block) : [])),
  );
  return mostOften(traces);
}

function monthsIn(plan: PlanReading, sheet: LayoutId, table: Table): YearTrace[] {
  if (!table.columns.some(({ key }) => key === "month")) return [];
  return (plan.table(sheet, table.id)?.rows ?? []).flatMap((row): YearTrace[] => {
    const index = Number(/^m(\d+)$/.exec(row.id)?.[1] ?? 0) - 1;
    const day = row.day("month");
    if (index < 0 || day === null) return [];
    const start = shifted(monthOfDay(day), (MONTHS_BEFORE[sheet] ?? 0) - index);
    return start === null ? [] : [{ kind: "months", start, place: row.cell("month"), says: formatDay(day) }];
  });
}

/** The year before the plan's, where a person typed it into the Vision. */
function byBaseYear(plan: PlanReading): YearTrace | null {
  const row = plan.row("vision", "goal", "base_year");
  const year = row?.number("value") ?? null;
  if (row === null || year === null || plan.holdsFormula(row, "value")) return null;
  const start = yearMonth(year + 1, 1);
  return start && { kind: "base-year", start, place: row.cell("value"), says: String(year) };
}

/** The year in which most actions start and end. */
function byActions(plan: PlanReading): YearTrace | null {
  const traces = (plan.table("actions", "actions")?.rows ?? []).flatMap((row) =>
    ["start", "end"].flatMap((column): YearTrace[] => {
      const day: CalendarDay | null = row.day(column);
      const start = day && yearMonth(day.year, 1);
      return start ? [{ kind: "actions", start, place: row.cell(column), says: formatDay(day) }] : [];
    }),
  );
  return mostOften(traces);
}

/** The first trace of what most of them say. */
function mostOften(traces: readonly YearTrace[]): YearTrace | null {
  const counts = new Map<YearMonth, number>();
  for (const { start } of traces) counts.set(start, (counts.get(start) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return traces.find(({ start }) => counts.get(start) === most) ?? null;
}

function shifted(month: YearMonth, count: number): YearMonth | null {
  try {
    return addMonths(month, count);
  } catch {
    return null;
  }
}
