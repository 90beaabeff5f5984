import { LAYOUTS } from "../layouts/all-layouts";
import { hasRowsInMargin } from "../layouts/arrangement";
import type { LayoutId, Table } from "../layouts/layout";
import { isNotYet } from "../layouts/migrations/all-migrations";
import type { PlanContext } from "../layouts/plan-context";
import { type CellValue, PlanReading, RowReading, TableReading } from "../reading/plan-reading";
import type { CalendarDay } from "../shared/calendar-day";
import type { Language } from "../shared/language";
import { type FoundTable, findTable } from "./found-table";
import type { PlanFile } from "./plan-file";
import { readSettings, startOfYear, yearOfPlan } from "./plan-settings";

type DayOf = (date: Date) => CalendarDay | null;

/** The plan as it stands in the file: each sheet is read once, when something of it is first asked for. */
export function readPlan(plan: PlanFile, userLanguage: Language, now: Date): PlanReading {
  const context = contextOf(plan, userLanguage, now);
  const dayOf: DayOf = (date) => plan.dayOf(date);
  const built = new Set(plan.ownSheets().flatMap(({ id, complete }) => (complete ? [id] : [])));
  return new PlanReading(
    context,
    dayOf(now) as CalendarDay,
    built,
    (sheet, id) => {
      if (!built.has(sheet)) return "missing";
      const table = LAYOUTS[sheet].blocks.find((block) => block.id === id);
      if (table?.kind !== "table") throw new Error(`No table “${id}” in ${sheet}.`);
      const found = findTable(plan, LAYOUTS[sheet], table);
      if (found === null && isNotYet(sheet, id, plan.sheet(sheet)?.version ?? 0)) return "missing";
      return found === null || found.sheetId !== plan.sheet(sheet)?.sheetId
        ? "damaged"
        : tableReading(sheet, table, found, dayOf);
    },
    (sheet) => {
      const found = plan.sheet(sheet);
      return found ? plan.formulas(found) : [];
    },
  );
}

/** What the settings say, or sensible answers where they were lost: a plan can be read without them. */
function contextOf(plan: PlanFile, userLanguage: Language, now: Date): PlanContext {
  const { language, currency, planStart = startOfYear(now.getFullYear()) } = readSettings(plan);
  return {
    language: language ?? userLanguage,
    currency: currency ?? "EUR",
    planStart,
    year: yearOfPlan(planStart),
  };
}

function tableReading(sheet: LayoutId, table: Table, found: FoundTable, dayOf: DayOf): TableReading {
  const { place, values } = found;
  const ids = new Map([...place.rowIds].map(([id, row]) => [row, id] as const));
  const rowAt = (row: number): RowReading => {
    const line = values[row - place.place.row] ?? [];
    const cells = [...place.columns].map(
      ([key, column]) => [key, cellValue(line[column - place.place.column], dayOf)] as const,
    );
    return new RowReading(sheet, ids.get(row) ?? "", row, place.columns, new Map(cells));
  };
  const rows: RowReading[] = [];
  for (let row = place.firstRow; row <= place.lastRow; row += 1) rows.push(rowAt(row));
  const lostColumns = table.columns.flatMap(({ key }) => (place.columns.has(key) ? [] : [key]));
  const lostRows = hasRowsInMargin(table) || table.rowKey !== undefined ? [...(place.lost ?? [])] : [];
  return new TableReading(rows, place.totalRow === null ? null : rowAt(place.totalRow), [...lostColumns, ...lostRows]);
}

/** What Sheets says of a number that it cannot work with: the cell is not empty, and nothing can be read in it. */
const NO_DAY = "#NUM!";

function cellValue(value: unknown, dayOf: DayOf): CellValue {
  if (value instanceof Date) return dayOf(value) ?? NO_DAY;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
