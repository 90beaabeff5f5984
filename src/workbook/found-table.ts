import {
  arrange,
  type BlockPlace,
  hasRowsInMargin,
  type Place,
  ROW_KEY,
  ROWS_ABOVE_DATA,
  ROWS_BETWEEN_BLOCKS,
} from "../layouts/arrangement";
import type { SheetLayout, Table } from "../layouts/layout";
import { blockName } from "../layouts/names";
import type { FoundSheet, NamedPlace, PlanFile } from "./plan-file";

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

/**
 * Null when there is neither the table's named range nor its keys where Cap wrote them, when the row of keys or the header
 * is gone, or when its name reaches into another block.
 */
export function findTable(plan: PlanFile, layout: SheetLayout, table: Table): FoundTable | null {
  const name = blockName(layout.id, table.id);
  const range = plan.ranges.get(name);
  const named = plan.place(name);
  if (!range || !named) return findWhereBuilt(plan, layout, table);
  if (holdsAnother(plan, layout, table, named)) return null;
  const { sheetId, ...place } = named;
  return readTable(plan, { sheet: range.getSheet(), sheetId }, table, place);
}

/**
 * Where a table ends that lost its name: it has as many rows as Cap builds, and those that were inserted, up to the next
 * block, and to the total if there is one.
 */
export function lastRowOf(
  plan: PlanFile,
  sheet: Pick<FoundSheet, "sheet" | "sheetId">,
  layout: SheetLayout,
  table: Table,
  { row, rows, column, columns }: Place,
): number {
  const isFilled = (at: number) =>
    [plan.values(sheet), plan.formulas(sheet)].some((all) =>
      (all[at - 1] ?? []).slice(column - 1, column + columns - 1).some((cell) => cell !== ""),
    );
  const most = nextTop(plan, layout, sheet.sheetId, row) - 1 - ROWS_BETWEEN_BLOCKS;
  let last = Math.min(row + rows - 1, most);
  while (last < most && isFilled(last + 1)) last += 1;
  if (table.total) while (last > row + 2 && !isFilled(last)) last -= 1;
  return last;
}

/** Where the next block begins below a row. */
function nextTop(plan: PlanFile, layout: SheetLayout, sheetId: number, row: number): number {
  const tops = layout.blocks.flatMap((block) => {
    const place = plan.place(blockName(layout.id, block.id));
    if (place?.sheetId !== sheetId) return [];
    if (block.kind !== "table") return place.row;
    return holdsAnother(plan, layout, block, place) ? [] : place.row + 2 - ROWS_ABOVE_DATA;
  });
  return Math.min(...tops.filter((top) => top > row));
}

/** Whether another block begins within a table: its first or last row was dragged away, and its name reaches that far. */
export function holdsAnother(
  plan: PlanFile,
  layout: SheetLayout,
  table: Table,
  { sheetId, ...place }: NamedPlace,
): boolean {
  return layout.blocks.some((block) => {
    const other = block === table ? null : plan.place(blockName(layout.id, block.id));
    return other?.sheetId === sheetId && other.row > place.row && meet(place, other);
  });
}

function meet(one: Place, other: Place): boolean {
  const areBeside = one.column + one.columns <= other.column || other.column + other.columns <= one.column;
  return !areBeside && one.row < other.row + other.rows && other.row < one.row + one.rows;
}

/** A table that lost its name only: it still stands where Cap put it, each key in its place. */
function findWhereBuilt(plan: PlanFile, layout: SheetLayout, table: Table): FoundTable | null {
  const sheet = plan.sheet(layout.id);
  const built = arrange(layout, "").blocks.get(table.id);
  const found = sheet && built ? readTable(plan, sheet, table, built.place) : null;
  const unmoved = [...(built?.columns ?? [])].every(([key, column]) => found?.place.columns.get(key) === column);
  if (!sheet || !found || !unmoved) return null;
  const { place } = found.place;
  return readTable(plan, sheet, table, {
    ...place,
    rows: lastRowOf(plan, sheet, layout, table, place) - place.row + 1,
  });
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
  if (columns.size === 0 || lacksHeader(table, values)) return null;
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
      titleRow: place.row + 2 - ROWS_ABOVE_DATA,
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

/** Whether the first row of its data stands where a table's header has to be; `values` from its row of keys on. */
export function lacksHeader(table: Table, values: readonly (readonly unknown[])[]): boolean {
  const column = values[0]?.indexOf(table.rowKey ?? ROW_KEY) ?? -1;
  return column >= 0 && table.rows.some(({ id }) => id === values[1]?.[column]);
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
export function cut(values: readonly (readonly unknown[])[], { row, column, rows, columns }: Place): unknown[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => values[row - 1 + down]?.[column - 1 + right] ?? ""),
  );
}
