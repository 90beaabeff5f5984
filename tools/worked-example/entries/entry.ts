import type { SheetId } from "../../../src/protocol/sheets";

/** A cell of the plan: sheet, table, column, and the row by its id or counted from 1. */
export type CellAt = readonly [sheet: SheetId, table: string, column: string, row: string | number];

/** Where an expected result stands; `sign` −1 where the sheet says "missing" of what the example calls a negative gap. */
export interface Entry {
  readonly at: CellAt;
  readonly sign?: -1;
}

export type Rows = Readonly<Record<string, string>>;

/** Names of results, each with the row of one table that shows it. */
export const rowsOf = (path: string, sheet: SheetId, table: string, column: string, rows: Rows): [string, Entry][] =>
  Object.entries(rows).map(([name, row]) => [`${path}.${name}`, { at: [sheet, table, column, row] }]);
/** The same by column. */
export const columnsOf = (path: string, sheet: SheetId, table: string, row: string, columns: Rows): [string, Entry][] =>
  Object.entries(columns).map(([name, column]) => [`${path}.${name}`, { at: [sheet, table, column, row] }]);
export const each = <T>(of: readonly T[], entries: (one: T, index: number) => [string, Entry][]) => of.flatMap(entries);
export const TWELVE = Array.from({ length: 12 }, (_, index) => index);
export const PRIORITIES = ["p1", "p2", "p3", "p4"] as const;
