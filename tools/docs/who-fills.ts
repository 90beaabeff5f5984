import type { Cell, Column, Origin, Row, Table } from "../../src/layouts/layout";

/** Who fills a column; `varies` when its rows differ. */
export type Filled = Origin | "varies";

/** Of all data rows: an input that holds something from the start is prefilled. */
export function filledBy(table: Table, column: Column): Filled {
  const rows = table.rows.map((row) => filledInRow(column, row));
  const free = table.spareRows || rows.length === 0 ? [originOf(column, {})] : [];
  const [only, ...others] = new Set([...rows, ...free]);
  return only && others.length === 0 ? only : "varies";
}

export function filledInRow(column: Column, { cells }: Row): Origin {
  return originOf(column, cells?.[column.key] ?? {});
}

function originOf(column: Column, own: Cell): Origin {
  const origin = own.origin ?? column.origin;
  const holds = own.value !== undefined || own.formula !== undefined || (column.formula !== undefined && !own.text);
  return origin === "input" && holds ? "prefilled" : origin;
}
