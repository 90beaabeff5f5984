import { LAYOUTS } from "../layouts/all-layouts";
import { ACTUALS as DASHBOARD_ACTUALS } from "../layouts/dashboard/actuals";
import type { LayoutId, Table } from "../layouts/layout";
import { ACTUALS, TARGETS } from "../layouts/review/monthly-tables";
import { findTable } from "./found-table";
import type { PlanFile } from "./plan-file";

/** Tables whose rows are the months that follow the plan's start. */
const TABLES: readonly (readonly [LayoutId, Table])[] = [
  ["review", ACTUALS],
  ["review", TARGETS],
  ["dashboard", DASHBOARD_ACTUALS],
];

/** How many cells hold what a person typed for a month: they would stand under other months if the plan's start moved. */
export function typedMonthFigures(plan: PlanFile): number {
  return TABLES.reduce((sum, [sheet, table]) => sum + typedIn(plan, sheet, table), 0);
}

function typedIn(plan: PlanFile, sheet: LayoutId, table: Table): number {
  const found = plan.sheet(sheet) ? findTable(plan, LAYOUTS[sheet], table) : null;
  if (!found) return 0;
  const { place, columns, firstRow, lastRow } = found.place;
  const inputs = table.columns.flatMap(({ key, origin }) => (origin === "input" ? (columns.get(key) ?? []) : []));
  const rows = found.values.slice(firstRow - place.row, lastRow - place.row + 1);
  return rows.reduce((sum, line) => sum + inputs.filter((column) => line[column - place.column] !== "").length, 0);
}
