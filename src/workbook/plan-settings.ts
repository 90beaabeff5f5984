import { firstDayFormula } from "../layouts/first-day";
import type { Cell } from "../layouts/layout";
import { NUMBER_FORMATS } from "../layouts/number-formats";
import type { PlanContext } from "../layouts/plan-context";
import { PLAN_TABLE, SETTINGS } from "../layouts/settings";
import { ProblemError } from "../protocol/problems";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "../protocol/settings-choices";
import { LANGUAGES } from "../shared/language";
import { addMonths, type YearMonth, yearMonth, yearOf } from "../shared/year-month";
import type { Changes } from "./changes/changes";
import { findTable } from "./found-table";
import type { PlanFile } from "./plan-file";

/** What stands in the file; a setting that is missing, or was overwritten with something that Cap does not know, is left out. */
export type StoredSettings = Partial<Pick<PlanContext, "language" | "currency" | "planStart">>;

export function readSettings(plan: PlanFile): StoredSettings {
  const table = findTable(plan, SETTINGS, PLAN_TABLE);
  if (!table) return {};
  const { place, values } = table;
  const column = (place.columns.get("value") ?? 0) - place.place.column;
  const stored = (id: SettingRow) =>
    settingAmong(plan, id, [values[(place.rowIds.get(id) ?? 0) - place.place.row]?.[column]]);
  return { ...stored("language"), ...stored("currency"), ...stored("plan_start") };
}

type SettingRow = NonNullable<Cell["setting"]>;

/** The first of some values that a setting can have. */
export function settingAmong(plan: PlanFile, row: SettingRow, values: readonly unknown[]): StoredSettings {
  if (row === "language") {
    const language = LANGUAGES.find((known) => values.includes(known));
    return language ? { language } : {};
  }
  if (row === "currency") {
    const currency = CURRENCIES.find((known) => values.includes(known));
    return currency ? { currency } : {};
  }
  const planStart = values.map((value) => plan.monthOf(value)).find((month) => month !== null && canStart(month));
  return planStart ? { planStart } : {};
}

/** Whether a plan can start with this month: the settings keep no other. */
export function canStart(planStart: YearMonth): boolean {
  const year = yearOfPlan(planStart);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A plan that starts in December 2011 is the plan of 2012: the year in which most of its months fall. */
export function yearOfPlan(planStart: YearMonth): number {
  return yearOf(addMonths(planStart, 6));
}

/** The plan of a year starts in January until an import or the settings say otherwise. */
export function startOfYear(year: number): YearMonth {
  return yearMonth(year, 1) as YearMonth;
}

/** Adds to the changes what each setting that can not be read is to hold. */
export function addLostSettings(changes: Changes, plan: PlanFile, context: PlanContext): void {
  const { language, currency, planStart } = readSettings(plan);
  if (!language) changeSetting(plan, changes, "language", context.language);
  if (!currency) changeSetting(plan, changes, "currency", context.currency);
  if (planStart) return;
  // A row that came back is formatted as the one above, and a cell of plain text would keep the formula as a text.
  const { table, row, column } = settingCell(plan, "plan_start");
  changes.formatsOf(table, [{ row, column, format: NUMBER_FORMATS.day }]);
  changeSetting(plan, changes, "plan_start", firstDayFormula(context.planStart));
}

/** Looks for a setting's cell and adds what it is to hold to the changes. */
export function changeSetting(plan: PlanFile, changes: Changes, setting: SettingRow, content: string): void {
  const { table, row, column } = settingCell(plan, setting);
  changes.contents(table, [{ place: { row, column, rows: 1, columns: 1 }, contents: [[content]] }]);
}

/** @throws ProblemError `table-damaged` when there is none. */
function settingCell(plan: PlanFile, setting: SettingRow) {
  const table = findTable(plan, SETTINGS, PLAN_TABLE);
  const row = table?.place.rowIds.get(setting);
  const column = table?.place.columns.get("value");
  if (!table || !row || !column) throw new ProblemError("table-damaged", { title: PLAN_TABLE.title });
  return { table, row, column };
}
