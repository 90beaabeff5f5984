import type { Table } from "../layouts/layout";
import { columnLetters } from "../layouts/references";
import { ACTUALS, TARGETS } from "../layouts/review/monthly-tables";
import { REVIEW } from "../layouts/review/review";
import type { ImportConflict, ImportRequest, MonthFigures } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";
import { addMonths, parseYearMonth, type YearMonth } from "../shared/year-month";
import { monthReader } from "./calendar-of-file";
import { type Content, contentBatches } from "./content-batches";
import { type FoundTable, findSheet, findTable } from "./plan-file";
import { writePlanStart } from "./plan-settings";
import { writeBatches } from "./write-sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where each figure of a month goes. */
const FIGURES: readonly (readonly [string, Exclude<keyof MonthFigures, "month">])[] = [
  ["orders", "orders"],
  ["revenue", "revenue"],
  ["new_customers", "newCustomers"],
  ["cancelled_orders", "cancelledOrders"],
  ["cancelled_amount", "cancelledAmount"],
];

export interface Imported {
  readonly cellsWritten: number;
  readonly conflicts: readonly ImportConflict[];
  /** First month of the review when the import moved it, because nothing stood in it yet. */
  readonly movedTo: YearMonth | null;
}

/**
 * Writes months into the review, each into the row of its date. While cells that hold something else wait for a yes,
 * nothing at all is written. A review in which nothing was typed yet moves to the months that come.
 */
export function importMonths(file: Spreadsheet, { months, overwrite }: ImportRequest): Imported {
  const review = findSheet(file, "review");
  if (!review) throw new ProblemError("plan-sheet-missing", { title: REVIEW.title });
  const actuals = tableOf(file, ACTUALS);
  const rowsByMonth = monthRows(file, actuals);
  const outside = months.find(({ month }) => !rowsByMonth.has(month));
  const moves = outside !== undefined;
  if (moves && !(isBlank(actuals, ACTUALS) && isBlank(tableOf(file, TARGETS), TARGETS))) {
    throw new ProblemError("month-outside", { month: outside.month });
  }
  const rows = moves ? rowsInOrder(actuals, months) : rowsByMonth;

  const grid = actuals.values.map((line) => line.map((): Content | null => null));
  const conflicts: ImportConflict[] = [];
  let cellsWritten = 0;
  for (const month of months) {
    const row = rows.get(month.month) as number;
    for (const [key, figure] of FIGURES) {
      const column = actuals.place.columns.get(key) as number;
      const at = { row: row - actuals.place.place.row, column: column - actuals.place.place.column };
      const current = actuals.values[at.row]?.[at.column];
      if (month[figure] === null || current === month[figure]) continue;
      if (current !== "") conflicts.push(conflict(column, row, month, figure, current));
      (grid[at.row] as (Content | null)[])[at.column] = month[figure];
      cellsWritten += 1;
    }
  }
  if (conflicts.length > 0 && !overwrite) return { cellsWritten: 0, conflicts, movedTo: null };

  const first = parseYearMonth(months[0]?.month ?? "");
  if (moves && first) writePlanStart(file, addMonths(first, 12));
  writeBatches(review.sheet, contentBatches(grid, actuals.place.place));
  return { cellsWritten, conflicts: [], movedTo: moves ? first : null };
}

function conflict(
  column: number,
  row: number,
  month: MonthFigures,
  figure: (typeof FIGURES)[number][1],
  current: unknown,
): ImportConflict {
  return {
    cell: `${columnLetters(column)}${row}`,
    month: month.month,
    current: String(current),
    incoming: String(month[figure]),
  };
}

/** A monthly table with all its columns, or a sentence that says it is damaged. */
function tableOf(file: Spreadsheet, table: Table): FoundTable {
  const found = findTable(file, REVIEW, table);
  if (!found || table.columns.some(({ key }) => !found.place.columns.has(key))) {
    throw new ProblemError("table-damaged", { title: table.title });
  }
  return found;
}

/** Row by month, read from the dates that stand there: rows may have been moved. */
function monthRows(file: Spreadsheet, { values, place }: FoundTable): Map<string, number> {
  const read = monthReader(file);
  const column = (place.columns.get("month") as number) - place.place.column;
  const rows = new Map<string, number>();
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    const month = read(values[row - place.place.row]?.[column]);
    if (month !== null) rows.set(month, row);
  }
  return rows;
}

/** In a review that moves, the first month that comes takes the first row, and so on. */
function rowsInOrder({ place }: FoundTable, months: readonly MonthFigures[]): Map<string, number> {
  return new Map(months.map(({ month }, index) => [month, place.firstRow + index]));
}

function isBlank({ values, place }: FoundTable, table: Table): boolean {
  const inputs = table.columns.filter(({ origin }) => origin === "input");
  for (let row = place.firstRow; row <= place.lastRow; row += 1) {
    const line = values[row - place.place.row];
    if (inputs.some(({ key }) => line?.[(place.columns.get(key) as number) - place.place.column] !== "")) return false;
  }
  return true;
}
