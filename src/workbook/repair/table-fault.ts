import {
  arrange,
  type BlockPlace,
  hasRowsInMargin,
  MARGIN_COLUMN,
  type Place,
  ROW_KEY,
} from "../../layouts/arrangement";
import type { SheetLayout, Table } from "../../layouts/layout";
import { blockName } from "../../layouts/names";
import type { PlanContext } from "../../layouts/plan-context";
import { cut, findTable, holdsAnother, lacksHeader, lastRowOf } from "../found-table";
import type { FoundSheet, PlanFile } from "../plan-file";
import { headersOf, keysByHeader, type MissingKey } from "./header-words";
import { isTaken, lackingColumn, type Values } from "./lacking-column";
import { lackOfHeader, workedOutColumns } from "./lacking-header";

/** What keeps a table from being found whole, and what it takes to mend that. */
export type TableFault =
  /** Its named range is gone, or does not cover the table; its row of keys stands there. */
  | { readonly kind: "name"; readonly place: Place }
  /** Keys were overwritten or emptied. */
  | { readonly kind: "keys"; readonly row: number; readonly keys: readonly MissingKey[] }
  /** The row of keys was deleted: its header is where the keys have to come. */
  | {
      readonly kind: "key-row";
      readonly headerRow: number;
      readonly keys: readonly MissingKey[];
      readonly place: Place;
    }
  /** The header was deleted, or lacks its looks: it comes below this row. */
  | { readonly kind: "header"; readonly row: number; readonly lacks: "row" | "looks" }
  /** A column of the sheet was deleted: a new one comes before this one. */
  | { readonly kind: "column"; readonly row: number; readonly key: string; readonly column: number }
  /** Rows were deleted: they come below this row. */
  | { readonly kind: "rows"; readonly below: number; readonly ids: readonly string[]; readonly column: number }
  /** Nothing of it is left. */
  | { readonly kind: "gone" };

/**
 * The first fault of a table, null for one that is whole, and for one whose rows were scattered over other tables: its owner
 * has to move those back. Deleted rows are the last that is looked at.
 */
export function tableFault(
  plan: PlanFile,
  sheet: FoundSheet,
  layout: SheetLayout,
  table: Table,
  context: PlanContext,
): TableFault | null {
  const values = plan.values(sheet);
  const search = (all: Values) =>
    nameless(
      withoutOthers(plan, layout, table, all),
      table,
      layout,
      (at) => lastRowOf(plan, sheet, layout, table, at),
      context,
    );
  const place = plan.place(blockName(layout.id, table.id));
  const found = findTable(plan, layout, table);
  if (place?.sheetId !== sheet.sheetId)
    return found?.sheetId === sheet.sheetId ? rowsFault(table, found.place) : search(values);
  if (holdsAnother(plan, layout, table, place)) {
    const fault = search(plan.allValues(sheet));
    const isFreed = "place" in fault && !holdsAnother(plan, layout, table, { ...place, ...fault.place });
    return isFreed && standsAboveItsRows(plan, sheet, table, fault) ? fault : null;
  }
  const lacks = lacksHeader(table, cut(values, place))
    ? "row"
    : found && lackOfHeader(plan, sheet, table, found.place, context);
  if (lacks) return { kind: "header", row: place.row, lacks };
  if (!found) {
    const elsewhere = search(plan.allValues(sheet));
    const here = keyless(values, table, place, context);
    return elsewhere.kind === "name" || here.kind === "gone" ? elsewhere : here;
  }
  const known = found.place.columns;
  const lacking = lackingKeys(table, known);
  if (lacking.length === 0) return rowsFault(table, found.place);
  const all = plan.allValues(sheet);
  return beside(all, place, known, lacking) ?? lackingFault(values, table, place, known, lacking, context);
}

/** Whether the rows below a header are the table's: most of its ids are there, or in the first of them all of its formulas. */
function standsAboveItsRows(
  plan: PlanFile,
  sheet: FoundSheet,
  table: Table,
  fault: Extract<TableFault, { place: Place }>,
): boolean {
  const [values, formulas] = [plan.allValues(sheet), plan.formulas(sheet)];
  const { row, rows } = fault.place;
  const columnOf = (key: string) =>
    fault.kind === "name"
      ? (values[row - 1] ?? []).indexOf(key)
      : (fault.keys.find((each) => each.key === key)?.column ?? 0) - 1;
  // Keys that are lacking come above the header, and move it one row down.
  const first = fault.kind === "name" ? row + 1 : row;
  if (table.rows.length > 0) {
    const column = columnOf(table.rowKey ?? ROW_KEY);
    const there = new Set(values.slice(first, first + rows - 2).map((line) => line[column]));
    return table.rows.filter(({ id }) => there.has(id)).length * 2 > table.rows.length;
  }
  const workedOut = workedOutColumns(table);
  return workedOut.length > 0 && workedOut.every(({ key }) => formulas[first]?.[columnOf(key)]);
}

/** What stands outside the other tables of a sheet that are found: two of them may have the same keys and headers. */
function withoutOthers(plan: PlanFile, layout: SheetLayout, table: Table, values: Values): Values {
  const others = layout.blocks.flatMap((block) => {
    const isNamed = block !== table && block.kind === "table" && plan.ranges.has(blockName(layout.id, block.id));
    return isNamed ? (findTable(plan, layout, block)?.place.place ?? []) : [];
  });
  const isOthers = (row: number, column: number) =>
    others.some(
      (at) => row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns,
    );
  return values.map((line, row) => line.map((value, column) => (isOthers(row + 1, column + 1) ? "" : value)));
}

/** Keys that stand in the row of keys, and the named range ends before them: part of the table was moved. */
function beside(
  values: Values,
  place: Place,
  known: ReadonlyMap<string, number>,
  lacking: readonly string[],
): TableFault | null {
  const found = (values[place.row - 1] ?? []).flatMap((value, index) =>
    typeof value === "string" && lacking.includes(value) && !isTaken(known, index + 1) ? [index + 1] : [],
  );
  if (found.length === 0) return null;
  const column = Math.min(place.column, ...found);
  const last = Math.max(place.column + place.columns - 1, ...found);
  return { kind: "name", place: { ...place, column, columns: last - column + 1 } };
}

/** The column of a table's ids, when those stand in the margin, and its own columns. */
function keysOf(table: Table): string[] {
  return [...(hasRowsInMargin(table) ? [ROW_KEY] : []), ...table.columns.map(({ key }) => key)];
}

function lackingKeys(table: Table, known: ReadonlyMap<string, number>): string[] {
  return keysOf(table).filter((key) => !known.has(key));
}

/**
 * Keys that say too little to tell one table from another are no proof: most of them have to stand in one row. Nor is
 * that row when it was dragged away from its table, whose header stands elsewhere: keys are put above that again.
 */
function nameless(
  values: Values,
  table: Table,
  layout: SheetLayout,
  lastRow: (built: Place) => number,
  context: PlanContext,
): TableFault {
  const built = arrange(layout, "").blocks.get(table.id) as BlockPlace;
  const place = (row: number, column: number, columns: number): Place => {
    const at = { row, column, rows: built.place.rows, columns };
    return { ...at, rows: lastRow(at) - row + 1 };
  };
  const keys = new Set(keysOf(table));
  const rowOfKeys = bestRow(values, keys.size, (value) => typeof value === "string" && keys.has(value));
  const columns = built.place.columns;
  const headers = headersOf(table, context);
  const isHeader = (value: unknown) => typeof value === "string" && headers.has(value);
  // Each of them is known in both languages.
  const headerRow = bestRow(values, new Set(headers.values()).size, isHeader);
  if (rowOfKeys !== null && (headerRow === null || (values[rowOfKeys] ?? []).some(isHeader))) {
    const line = values[rowOfKeys - 1] ?? [];
    const places = line.flatMap((value, index) => (typeof value === "string" && keys.has(value) ? [index + 1] : []));
    const column = Math.min(...places);
    return {
      kind: "name",
      place: place(rowOfKeys, column, Math.max(columns, Math.max(...places) - column + 1)),
    };
  }
  if (headerRow === null) return { kind: "gone" };
  const placed = keysByHeader(values, table, headerRow, new Map(), context);
  const column = Math.min(...placed.map((each) => each.column));
  return {
    kind: "key-row",
    headerRow,
    keys: placed,
    // The keys come where the header is now, and the rest one row further down.
    place: { ...place(headerRow - 1, column, columns), row: headerRow },
  };
}

/** The row in which most of what is looked for stands, at least two thirds of it; null when two rows are as good. */
function bestRow(values: Values, wanted: number, isWanted: (value: unknown) => boolean): number | null {
  const counts = values.map((line) => line.filter(isWanted).length);
  const most = Math.max(0, ...counts);
  const isOnly = counts.filter((count) => count === most).length === 1;
  return most >= Math.max(2, (wanted * 2) / 3) && isOnly ? counts.indexOf(most) + 1 : null;
}

/** The named range is there, but its first row holds none of the keys, and no other does. */
function keyless(values: Values, table: Table, place: Place, context: PlanContext): TableFault {
  for (const headerRow of [place.row, place.row + 1]) {
    const keys = keysByHeader(values, table, headerRow, new Map(), context);
    if (keys.length * 2 < table.columns.length) continue;
    // Found in the range's first row: the row of keys above it was deleted.
    return headerRow === place.row
      ? { kind: "key-row", headerRow, keys, place: { ...place, rows: place.rows + 1 } }
      : { kind: "keys", row: place.row, keys };
  }
  return { kind: "gone" };
}

function lackingFault(
  values: Values,
  table: Table,
  place: Place,
  known: ReadonlyMap<string, number>,
  lacking: readonly string[],
  context: PlanContext,
): TableFault {
  const { row } = place;
  if (lacking.includes(ROW_KEY) && !isTaken(known, MARGIN_COLUMN)) {
    return { kind: "keys", row, keys: [{ key: ROW_KEY, column: MARGIN_COLUMN }] };
  }
  const byHeader = keysByHeader(values, table, row + 1, known, context).filter(({ key }) => lacking.includes(key));
  if (byHeader.length > 0) return { kind: "keys", row, keys: byHeader };
  const key = lacking.find((each) => each !== ROW_KEY);
  // The margin itself was deleted: another column stands in its place.
  if (key === undefined) return { kind: "column", row, key: ROW_KEY, column: MARGIN_COLUMN };
  const at = lackingColumn(values, table, place, known, key);
  if (at === null) return { kind: "gone" };
  const { column } = at;
  return at.isThere ? { kind: "keys", row, keys: [{ key, column }] } : { kind: "column", row, key, column };
}

function rowsFault(table: Table, { lost, rowIds, columns, firstRow }: BlockPlace): TableFault | null {
  const index = table.rows.findIndex(({ id }) => lost?.has(id));
  const column = columns.get(table.rowKey ?? ROW_KEY);
  if (index < 0 || column === undefined) return null;
  const ids: string[] = [];
  for (const { id } of table.rows.slice(index)) {
    if (!lost?.has(id)) break;
    ids.push(id);
  }
  const before = table.rows[index - 1];
  return { kind: "rows", below: before ? (rowIds.get(before.id) as number) : firstRow - 1, ids, column };
}
