import type { SheetLayout, Table } from "../layouts/layout";
import { ProblemError } from "../protocol/problems";
import { addMonths, type YearMonth } from "../shared/year-month";
import { type FoundTable, findTable } from "./found-table";
import type { PlanFile } from "./plan-file";

/** One of the plan's tables of twelve months. */
export interface MonthTable extends FoundTable {
  readonly table: Table;
  /** Read from the dates that stand there: rows may have been inserted or moved. */
  readonly rows: ReadonlyMap<YearMonth, number>;
}

/** @throws ProblemError `table-damaged` when its name, its row of keys or one of its columns is gone. */
export function monthTable(plan: PlanFile, layout: SheetLayout, table: Table): MonthTable {
  const found = findTable(plan, layout, table);
  if (!found?.whole) throw new ProblemError("table-damaged", { title: table.title });
  const { values, place } = found;
  const column = (place.columns.get("month") as number) - place.place.column;
  const rows = new Map<YearMonth, number>();
  values.forEach((line, index) => {
    const month = plan.monthOf(line[column]);
    if (month !== null && !rows.has(month)) rows.set(month, place.place.row + index);
  });
  return { ...found, table, rows };
}

/** Whether nobody typed anything into the table's months. */
export function isBlank({ table, values, place, rows }: MonthTable): boolean {
  const inputs = table.columns.filter(({ origin }) => origin === "input");
  return [...rows.values()].every((row) =>
    inputs.every(
      ({ key }) => values[row - place.place.row]?.[(place.columns.get(key) as number) - place.place.column] === "",
    ),
  );
}

/** Whether the table has twelve months from `begins` on that formulas derive from the plan's start: nobody typed other dates. */
export function followsPlan({ sheet, place, rows }: MonthTable, begins: YearMonth): boolean {
  const column = place.columns.get("month") as number;
  const formulas = sheet.getRange(place.place.row, column, place.place.rows, 1).getFormulas();
  const ordered = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    ordered.length >= 12 &&
    ordered.every(
      ([month, row], index) =>
        month === addMonths(begins, index) && (formulas[row - place.place.row]?.[0] ?? "") !== "",
    )
  );
}

/** The row of each month once the table begins with `first`. */
export function rowsFrom({ rows }: MonthTable, first: YearMonth): Map<YearMonth, number> {
  const ordered = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(ordered.map(([, row], index) => [addMonths(first, index), row]));
}
