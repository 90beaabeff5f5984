import { firstDayFormula } from "../layouts/first-day";
import type { PlanContext } from "../layouts/plan-context";
import { PLAN_TABLE, SETTINGS } from "../layouts/settings";
import type { Currency } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";
import type { Language } from "../shared/language";
import { addMonths, type YearMonth, yearMonth, yearOf } from "../shared/year-month";
import { monthReader } from "./calendar-of-file";
import { findTable } from "./plan-file";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The settings that stand in the file, or null when there is no plan, or its settings were damaged. */
export function readSettings(file: Spreadsheet): PlanContext | null {
  const table = findTable(file, SETTINGS, PLAN_TABLE);
  if (!table) return null;
  const keyAt = (table.place.columns.get("key") ?? 0) - table.place.place.column;
  const valueAt = (table.place.columns.get("value") ?? 0) - table.place.place.column;
  const values = new Map(table.values.map((row) => [row[keyAt], row[valueAt]] as const));
  const planStart = monthReader(file)(values.get("plan_start"));
  if (planStart === null) return null;
  return {
    language: values.get("language") as Language,
    currency: values.get("currency") as Currency,
    year: yearOfPlan(planStart),
    planStart,
  };
}

/** A plan that starts in December 2011 is the plan of 2012: the year in which most of its months fall. */
export function yearOfPlan(planStart: YearMonth): number {
  return yearOf(addMonths(planStart, 6));
}

/** The plan of a year starts in January until an import or the settings say otherwise. */
export function startOfYear(year: number): YearMonth {
  return yearMonth(year, 1) as YearMonth;
}

export function writePlanStart(file: Spreadsheet, planStart: YearMonth): void {
  const table = findTable(file, SETTINGS, PLAN_TABLE);
  const row = table?.place.rowIds.get("plan_start");
  const column = table?.place.columns.get("value");
  if (!table || !row || !column) throw new ProblemError("table-damaged", { title: PLAN_TABLE.title });
  table.range.getSheet().getRange(row, column).setFormula(firstDayFormula(planStart));
}
