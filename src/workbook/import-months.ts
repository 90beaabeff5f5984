import { firstDayFormula } from "../layouts/first-day";
import { NUMBER_FORMATS } from "../layouts/number-formats";
import { columnLetters } from "../layouts/references";
import { ACTUALS, TARGETS } from "../layouts/review/monthly-tables";
import { REVIEW } from "../layouts/review/review";
import type { ImportConflict, ImportRequest, MonthFigures } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";
import { LANGUAGES, type Language } from "../shared/language";
import { monthInWords } from "../shared/month-names";
import { addMonths, type YearMonth } from "../shared/year-month";
import { type Content, contentBatches } from "./content-batches";
import { isBlank, type MonthTable, monthTable, rowsAfterMove } from "./month-table";
import type { PlanFile } from "./plan-file";
import { readSettings, settingWriter } from "./plan-settings";
import { writeBatches } from "./write-sheet";

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

/** The row of each month, and what moves the review there first. */
interface Rows {
  readonly of: ReadonlyMap<string, number>;
  readonly move: (() => void) | null;
}

/**
 * Writes months into the review, each into the row of its date. While cells that hold something else wait for a yes,
 * nothing at all is written. A review in which nothing was typed yet moves to the months that come.
 */
export function importMonths(plan: PlanFile, { months, overwrite }: ImportRequest): Imported {
  if (!plan.sheet("review")) throw new ProblemError("plan-sheet-missing", { title: REVIEW.title });
  const actuals = monthTable(plan, ACTUALS);
  const rows = rowsFor(plan, actuals, months);
  const { place } = actuals.place;
  const grid = actuals.values.map((line) => line.map((): Content | null => null));
  const conflicts: ImportConflict[] = [];
  const dated: { row: number; column: number; format: string }[] = [];
  let cellsWritten = 0;
  for (const month of months) {
    const row = rows.of.get(month.month) as number;
    for (const [key, figure] of FIGURES) {
      const column = actuals.place.columns.get(key) as number;
      const incoming = month[figure];
      const current = actuals.values[row - place.row]?.[column - place.column];
      if (incoming === null || current === incoming) continue;
      if (current !== "") conflicts.push(conflict(actuals, row, column, month.month, current, incoming));
      if (current instanceof Date) dated.push({ row, column, format: formatOf(key) });
      (grid[row - place.row] as (Content | null)[])[column - place.column] = incoming;
      cellsWritten += 1;
    }
  }
  if (conflicts.length > 0 && !overwrite) return { cellsWritten: 0, conflicts, movedTo: null };

  rows.move?.();
  // A date brought its format along, in which a figure would read as a day.
  for (const { row, column, format } of dated) actuals.sheet.getRange(row, column).setNumberFormat(format);
  writeBatches(actuals.sheet, contentBatches(grid, place));
  return { cellsWritten, conflicts: [], movedTo: rows.move ? (months[0]?.month as YearMonth) : null };
}

function formatOf(key: string): string {
  return NUMBER_FORMATS[ACTUALS.columns.find((column) => column.key === key)?.format ?? "general"];
}

function rowsFor(plan: PlanFile, actuals: MonthTable, months: readonly MonthFigures[]): Rows {
  const outside = months.find(({ month }) => !actuals.rows.has(month as YearMonth));
  if (!outside) return { of: actuals.rows, move: null };
  const first = months[0]?.month as YearMonth;
  const { planStart } = readSettings(plan);
  const isEmpty = isBlank(actuals) && isBlank(monthTable(plan, TARGETS));
  const of = planStart && isEmpty ? rowsAfterMove(actuals, planStart, first) : null;
  if (!of) throw new ProblemError("month-outside", { month: inWords(outside.month as YearMonth) });
  return { of, move: settingWriter(plan, "plan_start", firstDayFormula(addMonths(first, 12))) };
}

function conflict(
  table: MonthTable,
  row: number,
  column: number,
  month: string,
  current: unknown,
  incoming: number,
): ImportConflict {
  const isPlain = typeof current === "number" || typeof current === "string";
  return {
    cell: `${columnLetters(column)}${row}`,
    month,
    // A date or a tick is told as the person sees it.
    current: isPlain ? String(current) : table.sheet.getRange(row, column).getDisplayValue(),
    incoming: String(incoming),
  };
}

function inWords(month: YearMonth): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, monthInWords(month, language)])) as Record<
    Language,
    string
  >;
}
