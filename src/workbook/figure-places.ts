import { ACTUALS as DASHBOARD_ACTUALS } from "../layouts/dashboard/actuals";
import { DASHBOARD } from "../layouts/dashboard/dashboard";
import type { SheetLayout, Table } from "../layouts/layout";
import { ACTUALS, TARGETS } from "../layouts/review/monthly-tables";
import { REVIEW } from "../layouts/review/review";
import { TERMS } from "../layouts/review/terms";
import type { FigurePlaces, FigureUse } from "../protocol/figures";
import { addMonths, monthsFrom, type YearMonth } from "../shared/year-month";
import { findTable } from "./found-table";
import { refuseLostSettings } from "./lost-settings/lost-settings";
import { followsPlan, isBlank, type MonthTable, monthTable, rowsFrom } from "./month-table";
import type { PlanFile } from "./plan-file";
import { readSettings } from "./plan-settings";

type Rows = ReadonlyMap<YearMonth, number>;

/** The tables of months that an import can write; null where the sheet is not built, or not whole. */
export interface FigureTables {
  /** What happened in the review's months, or what was aimed at. */
  readonly review: MonthTable | null;
  readonly dashboard: MonthTable | null;
  /** It is built, and lost its keys: where its months stand is not known. */
  readonly dashboardIsDamaged: boolean;
  /** Nothing was typed into any of them, and their months still follow the plan's start. */
  readonly moves: boolean;
  /** The row of each month once the review begins with `first`. */
  moved(first: YearMonth): { readonly review: Rows; readonly dashboard: Rows };
}

const NO_ROWS: Rows = new Map();

/** @throws ProblemError `table-damaged` when one of the review's tables lost its keys, or `settings-missing`. */
export function figureTables(plan: PlanFile, use: FigureUse): FigureTables {
  refuseLostSettings(plan);
  const isBuilt = (layout: SheetLayout) => plan.sheet(layout.id)?.complete ?? false;
  const ofReview = (table: Table) => (isBuilt(REVIEW) ? monthTable(plan, REVIEW, table) : null);
  const [actuals, targets] = [ofReview(ACTUALS), ofReview(TARGETS)];
  const dashboardIsDamaged = isBuilt(DASHBOARD) && findTable(plan, DASHBOARD, DASHBOARD_ACTUALS)?.whole !== true;
  const hasDashboard = isBuilt(DASHBOARD) && !dashboardIsDamaged;
  const dashboard = hasDashboard ? monthTable(plan, DASHBOARD, DASHBOARD_ACTUALS) : null;
  const review = use === "targets" ? targets : actuals;
  const { planStart } = readSettings(plan);
  const follows = (table: MonthTable | null, begins: YearMonth) => table === null || followsPlan(table, begins);
  return {
    review,
    dashboard: use === "targets" ? null : dashboard,
    dashboardIsDamaged,
    // What was typed for a month must stay with it. What a damaged table holds is not known.
    moves:
      !dashboardIsDamaged &&
      [actuals, targets, dashboard].every((table) => table === null || isBlank(table)) &&
      (planStart
        ? follows(review, addMonths(planStart, -12)) && follows(dashboard, planStart)
        : review === null && dashboard === null),
    moved: (first) => ({
      review: review ? rowsFrom(review, first) : NO_ROWS,
      dashboard: dashboard ? rowsFrom(dashboard, addMonths(first, 12)) : NO_ROWS,
    }),
  };
}

/** Where months can go in this file, before anything is written. */
export function figurePlaces(plan: PlanFile): FigurePlaces {
  const tables = figureTables(plan, "actuals");
  const { planStart } = readSettings(plan);
  const [before, planned] = planStart ? [addMonths(planStart, -12), planStart] : [];
  return {
    review: tables.review || !before ? monthsOf(tables.review) : monthsFrom(before, 12),
    reviewMoves: tables.moves,
    // Writing there then says what is wrong with it, rather than that its months have no place.
    dashboard: tables.dashboardIsDamaged && planned ? monthsFrom(planned, 12) : monthsOf(tables.dashboard),
    vatRate: vatRate(plan),
  };
}

function monthsOf(table: MonthTable | null): YearMonth[] {
  return [...(table?.rows.keys() ?? [])].sort();
}

function vatRate(plan: PlanFile): number | null {
  const terms = plan.sheet("review")?.complete ? findTable(plan, REVIEW, TERMS) : null;
  const column = terms?.place.columns.get("value");
  const row = terms?.place.rowIds.get("vat");
  if (!terms || column === undefined || row === undefined) return null;
  const value = terms.values[row - terms.place.place.row]?.[column - terms.place.place.column];
  return typeof value === "number" && value > 0 && value < 1 ? value : null;
}
