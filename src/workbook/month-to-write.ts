import { rowsByMonth } from "../advice/monday/months-to-fill";
import { ACTUALS } from "../layouts/dashboard/actuals";
import { DASHBOARD } from "../layouts/dashboard/dashboard";
import type { CellLeft, MonthTyped } from "../protocol/monday";
import { ProblemError } from "../protocol/problems";
import type { PlanReading, RowReading } from "../reading/plan-reading";
import { formatDay } from "../shared/calendar-day";
import { monthInWords } from "../shared/month-names";
import type { YearMonth } from "../shared/year-month";
import type { CellsToWrite } from "./cells-to-write";

/** The row of a month: in the Dashboard for the plan's year, in the Review for the one before. */
export function rowOfMonth(plan: PlanReading, month: YearMonth): RowReading {
  const rowIn = (sheet: "dashboard" | "review") => rowsByMonth(plan.table(sheet, "actuals")).get(month);
  const row = rowIn("dashboard") ?? rowIn("review");
  if (row) return row;
  if (!plan.isBuilt("dashboard")) throw new ProblemError("plan-sheet-missing", { title: DASHBOARD.title });
  if (plan.isDamaged("dashboard", ACTUALS.id)) throw new ProblemError("table-damaged", { title: ACTUALS.title });
  throw new ProblemError("month-not-followed", { month: inBothLanguages(month) });
}

/** Puts a month's figures into the cells that are still empty; gives the others, which stay as they are. */
export function putMonth(
  row: RowReading,
  figures: MonthTyped["figures"],
  cells: CellsToWrite,
): { written: number; left: CellLeft[] } {
  const left: CellLeft[] = [];
  let written = 0;
  for (const { measure, value } of figures) {
    // The same figure already there: somebody typed it too, or a save whose answer got lost is sent again.
    if (row.value(measure) === value) continue;
    const formula = row.has(measure) ? cells.formula(row, measure) : "";
    if (row.has(measure) && row.isEmpty(measure) && formula === "") {
      cells.put(row, measure, value);
      written += 1;
    } else {
      left.push({
        measure,
        cell: row.cell(measure).cell,
        typed: value,
        there: row.isEmpty(measure) ? formula : said(row, measure),
      });
    }
  }
  return { written, left };
}

function said(row: RowReading, measure: string): string {
  const value = row.value(measure);
  return typeof value === "object" && value !== null ? formatDay(value) : String(value);
}

function inBothLanguages(month: YearMonth) {
  return { fr: monthInWords(month, "fr"), en: monthInWords(month, "en") };
}
