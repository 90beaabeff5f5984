import { MARGIN_COLUMN, type Place } from "../../layouts/arrangement";
import type { Column, Table } from "../../layouts/layout";

export type Values = readonly (readonly unknown[])[];

/** The column of a key that is lacking: `isThere` when only the key is gone, else it has to be inserted there. */
interface LackingColumn {
  readonly column: number;
  readonly isThere: boolean;
}

/** Told by the keys beside it; null when none of them is known. */
export function lackingColumn(
  values: Values,
  table: Table,
  place: Place,
  known: ReadonlyMap<string, number>,
  key: string,
): LackingColumn | null {
  const index = indexOf(table, key);
  const before = nearest(table.columns.slice(0, index).reverse(), known);
  const after = nearest(table.columns.slice(index + 1), known);
  if (before === null && after === null) return null;
  const wanted = before
    ? before.column + widthBetween(table, before.key, key)
    : (after?.column ?? 1) - widthBetween(table, key, after?.key ?? "");
  const filled = after ? filledBetween(values, place, before?.column ?? MARGIN_COLUMN, after.column) : [];
  const between = table.columns.slice(indexOf(table, before?.key) + 1, after ? indexOf(table, after.key) : 0);
  // Beside an empty column that somebody inserted, what was filled in is the table's.
  const own = filled.length === between.length ? filled[between.findIndex((column) => column.key === key)] : undefined;
  if (own !== undefined) return { column: own, isThere: true };
  // Between its neighbours there is room: only the key is gone. Else the sheet's column is.
  const hasRoom = wanted > MARGIN_COLUMN && !isTaken(known, wanted) && after !== null && wanted < after.column;
  return hasRoom ? { column: wanted, isThere: true } : { column: Math.max(wanted, MARGIN_COLUMN + 1), isThere: false };
}

export function isTaken(known: ReadonlyMap<string, number>, column: number): boolean {
  return [...known.values()].includes(column);
}

const indexOf = (table: Table, key?: string) => table.columns.findIndex((column) => column.key === key);

/** Columns between two others in which something stands, below the table's header. */
function filledBetween(values: Values, { row, rows }: Place, from: number, to: number): number[] {
  const lines = values.slice(row + 1, row + rows - 1);
  const columns = Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
  return columns.filter((column) => lines.some((line) => (line[column - 1] ?? "") !== ""));
}

function nearest(columns: readonly Column[], known: ReadonlyMap<string, number>) {
  for (const { key } of columns) {
    const column = known.get(key);
    if (column !== undefined) return { key, column };
  }
  return null;
}

/** Columns of the sheet from one of a table to a later one, as Cap builds them. */
function widthBetween(table: Table, from: string, to: string): number {
  return table.columns.slice(indexOf(table, from), indexOf(table, to)).reduce((sum, { span }) => sum + (span ?? 1), 0);
}
