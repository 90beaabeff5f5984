import { ACTUALS as DASHBOARD_ACTUALS } from "../layouts/dashboard/actuals";
import { firstDayFormula } from "../layouts/first-day";
import { NUMBER_FORMATS } from "../layouts/number-formats";
import { columnLetters } from "../layouts/references";
import { ACTUALS } from "../layouts/review/monthly-tables";
import { REVIEW } from "../layouts/review/review";
import type { ImportConflict, ImportRequest, Measure, MonthFigures, WrittenCells } from "../protocol/figures";
import { ProblemError } from "../protocol/problems";
import { MEASURE_COLUMNS } from "../reading/shop";
import { LANGUAGES, type Language } from "../shared/language";
import { monthInWords } from "../shared/month-names";
import { addMonths, type YearMonth } from "../shared/year-month";
import { Changes } from "./changes/changes";
import { type Content, contentBatches } from "./content-batches";
import { type FigureTables, figureTables } from "./figure-places";
import type { MonthTable } from "./month-table";
import type { PlanFile } from "./plan-file";
import { canStart, changeSetting } from "./plan-settings";

/** The column that each measure of a month goes to. */
const COLUMNS: Readonly<Record<Measure, string>> = {
  ...MEASURE_COLUMNS,
  cancelledOrders: "cancelled_orders",
  cancelledAmount: "cancelled_amount",
};

export interface Imported {
  /** Empty while conflicts wait for an answer. */
  readonly written: readonly WrittenCells[];
  readonly conflicts: readonly ImportConflict[];
  /** Months for which neither the review nor the Dashboard has a row. */
  readonly leftOut: readonly YearMonth[];
  /** First month of the review when the import moved it, because nothing stood in it yet. */
  readonly movedTo: YearMonth | null;
}

/** A table with the row that each month has in it once everything is written. */
interface Target {
  readonly sheet: "review" | "dashboard";
  readonly table: MonthTable;
  readonly rows: ReadonlyMap<YearMonth, number>;
}

/** What is to be written into one table. */
interface Writing extends Target {
  readonly grid: readonly (Content | null)[][];
  /** Cells that hold a date, which brought its format along: a figure in it would read as a day. */
  readonly dated: readonly { row: number; column: number; format: string }[];
  readonly cells: number;
  readonly conflicts: readonly ImportConflict[];
}

/**
 * Writes months into the review and the Dashboard, each into the row of its date. While cells that hold something else
 * wait for a yes, nothing at all is written. A review in which nothing was typed yet can move to the months that come.
 */
export function importMonths(plan: PlanFile, { months, use, reviewStart, overwrite }: ImportRequest): Imported {
  const tables = figureTables(plan, use);
  const { targets, movedTo } = placed(plan, tables, reviewStart as YearMonth | null);
  const leftOut = months
    .map(({ month }) => month as YearMonth)
    .filter((month) => !targets.some(({ rows }) => rows.has(month)));
  if (leftOut.length > 0 && use === "actuals" && tables.dashboardIsDamaged) {
    throw new ProblemError("table-damaged", { title: DASHBOARD_ACTUALS.title });
  }
  if (leftOut.length === months.length) throw nowhere(plan, leftOut[0] as YearMonth);
  const writings = targets.map((target) => writing(target, months));
  const conflicts = writings.flatMap((each) => each.conflicts);
  if (conflicts.length > 0 && !overwrite) return { written: [], conflicts, leftOut, movedTo: null };
  const written = writings
    .filter(({ cells }) => cells > 0)
    .map(({ sheet, cells }) => ({ sheet, title: titleOf(plan, sheet), cells }));

  const changes = new Changes(plan);
  if (movedTo !== null) changeSetting(plan, changes, "plan_start", firstDayFormula(addMonths(movedTo, 12)));
  for (const { table, grid, dated } of writings) {
    changes.formatsOf(table, dated);
    changes.contents(table, contentBatches(grid, table.place.place));
  }
  changes.apply("import");
  return { written, conflicts: [], leftOut, movedTo };
}

function titleOf(plan: PlanFile, id: Target["sheet"]): string {
  const found = plan.sheet(id);
  return found ? plan.titleOf(found) : "";
}

/** Each table with its rows and, when the review begins elsewhere from now on, what moves it there. */
function placed(plan: PlanFile, tables: FigureTables, reviewStart: YearMonth | null) {
  const { review, dashboard } = tables;
  const firstNow = [...(review?.rows.keys() ?? [])].sort()[0];
  const moves = reviewStart !== null && reviewStart !== firstNow;
  if (moves && !(tables.moves && canStart(addMonths(reviewStart, 12)))) throw nowhere(plan, reviewStart);
  const rows = moves ? tables.moved(reviewStart) : null;
  const targets: Target[] = [];
  if (review) targets.push({ sheet: "review", table: review, rows: rows?.review ?? review.rows });
  if (dashboard) targets.push({ sheet: "dashboard", table: dashboard, rows: rows?.dashboard ?? dashboard.rows });
  return { targets, movedTo: moves ? reviewStart : null };
}

function nowhere(plan: PlanFile, month: YearMonth): ProblemError {
  return plan.sheet("review")
    ? new ProblemError("month-outside", { month: inWords(month) })
    : new ProblemError("plan-sheet-missing", { title: REVIEW.title });
}

/** What differs from what stands there, cell by cell; a figure that the export does not tell leaves its cell alone. */
function writing(target: Target, months: readonly MonthFigures[]): Writing {
  const { sheet, table, rows } = target;
  const { place, columns } = table.place;
  const grid = table.values.map((line) => line.map((): Content | null => null));
  const dated: Writing["dated"][number][] = [];
  const conflicts: ImportConflict[] = [];
  let cells = 0;
  for (const month of months) {
    const row = rows.get(month.month as YearMonth);
    if (row === undefined) continue;
    for (const [measure, key] of Object.entries(COLUMNS) as [Measure, string][]) {
      const column = columns.get(key);
      const incoming = month[measure];
      if (column === undefined || incoming === null) continue;
      const current = table.values[row - place.row]?.[column - place.column];
      if (current === incoming) continue;
      if (current !== "") {
        conflicts.push({
          sheet,
          cell: `${columnLetters(column)}${row}`,
          month: month.month,
          measure,
          current: asSeen(table, row, column, current),
          incoming: String(incoming),
        });
      }
      if (current instanceof Date) dated.push({ row, column, format: formatOf(key) });
      (grid[row - place.row] as (Content | null)[])[column - place.column] = incoming;
      cells += 1;
    }
  }
  return { ...target, grid, dated, cells, conflicts };
}

function formatOf(key: string): string {
  const column = ACTUALS.columns.find((each) => each.key === key);
  return NUMBER_FORMATS[column?.format ?? "general"];
}

/** A date or a tick is told as the person sees it. */
function asSeen(table: MonthTable, row: number, column: number, current: unknown): string {
  const isPlain = typeof current === "number" || typeof current === "string";
  return isPlain ? String(current) : table.sheet.getRange(row, column).getDisplayValue();
}

function inWords(month: YearMonth): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, monthInWords(month, language)])) as Record<
    Language,
    string
  >;
}
