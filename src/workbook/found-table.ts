import { arrange, type BlockPlace, hasRowsInMargin, type Place, ROW_KEY } from "../layouts/arrangement";
import type { SheetLayout, Table } from "../layouts/layout";
import { blockName } from "../layouts/names";
import type { FoundSheet, PlanFile } from "./plan-file";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of the plan as it stands in the file now: rows and columns may have been inserted or moved. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** Key row first, then header, data and total. */
  readonly values: readonly (readonly unknown[])[];
  readonly place: BlockPlace;
  /** Every column has its key. */
  readonly whole: boolean;
}

/** Null when there is neither the table's named range nor its keys where Cap wrote them, or the row of keys is gone. */
export function findTable(plan: PlanFile, layout: SheetLayout, table: Table): FoundTable | null {
  const range = plan.ranges.get(blockName(layout.id, table.id));
  if (!range) return findWhereBuilt(plan, layout, table);
  const place = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  return readTable(plan, { sheet: range.getSheet(), sheetId: range.getGridId() }, table, place);
}

/** A table that lost its name only: it still stands where Cap put it, each key in its place. */
function findWhereBuilt(plan: PlanFile, layout: SheetLayout, table: Table): FoundTable | null {
  const sheet = plan.sheet(layout.id);
  const built = arrange(layout, "").blocks.get(table.id);
  const found = sheet && built ? readTable(plan, sheet, table, built.place) : null;
  const unmoved = [...(built?.columns ?? [])].every(([key, column]) => found?.place.columns.get(key) === column);
  return unmoved ? found : null;
}

function readTable(
  plan: PlanFile,
  { sheet, sheetId }: Pick<FoundSheet, "sheet" | "sheetId">,
  table: Table,
  place: Place,
): FoundTable | null {
  const values = cut(plan.values({ sheet, sheetId }), place);
  const keys = new Set(table.columns.map(({ key }) => key));
  if (hasRowsInMargin(table)) keys.add(ROW_KEY);
  const columns = new Map<string, number>();
  values[0]?.forEach((key, index) => {
    if (typeof key === "string" && keys.has(key)) columns.set(key, place.column + index);
  });
  if (columns.size === 0) return null;
  const firstRow = place.row + 2;
  const lastOfRange = place.row + place.rows - 1;
  const totalRow = table.total ? lastOfRange : null;
  const rowIds = rowsByKey(values, place, (columns.get(table.rowKey ?? ROW_KEY) ?? 0) - place.column, totalRow);
  return {
    sheet,
    sheetId,
    values,
    place: {
      place,
      titleRow: place.row - 2,
      firstRow,
      lastRow: totalRow === null ? lastOfRange : totalRow - 1,
      totalRow,
      columns,
      rowIds,
      lost: new Set(table.rows.flatMap(({ id }) => (rowIds.has(id) ? [] : [id]))),
    },
    whole: columns.size === keys.size,
  };
}

function rowsByKey(
  values: readonly (readonly unknown[])[],
  place: Place,
  column: number,
  totalRow: number | null,
): Map<string, number> {
  const rows = new Map<string, number>();
  values.forEach((line, index) => {
    const key = line[column];
    if (index >= 2 && typeof key === "string" && key !== "" && !rows.has(key)) rows.set(key, place.row + index);
  });
  if (totalRow !== null) rows.set("total", totalRow);
  return rows;
}

/** What stands in a place; beyond the last content there are empty texts, as Sheets gives them. */
function cut(values: readonly (readonly unknown[])[], { row, column, rows, columns }: Place): unknown[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => values[row - 1 + down]?.[column - 1 + right] ?? ""),
  );
}
