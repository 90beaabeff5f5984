import { faults, type Place, type Shape } from "./faults";

/** An argument as Sheets gave it, seen as a rectangle: a single value is one cell. */
export interface Block extends Shape {
  readonly argument: string;
  /** False for a single value: its cells need no position in a sentence. */
  readonly isRange: boolean;
  readonly cells: readonly (readonly unknown[])[];
  /** Rows and columns up to the last one that holds something: what is blank beyond costs nothing. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

/**
 * The rectangle of an argument. Sheets gives a list of rows for a range; a plain list counts as a column.
 *
 * @throws Fault when a required argument is left out
 */
export function blockOf(argument: string, value: unknown, required: boolean): Block {
  if (required && value === undefined) throw faults.missing(argument);
  if (!Array.isArray(value)) {
    const used = isBlank(value) ? 0 : 1;
    return { argument, isRange: false, cells: [[value]], rows: 1, columns: 1, usedRows: used, usedColumns: used };
  }
  const cells: readonly (readonly unknown[])[] = areRows(value) ? value : Array.from(value, asRow);
  let columns = 1;
  for (const row of cells) if (row.length > columns) columns = row.length;
  const usedRows = countUsedRows(cells);
  const usedColumns = countUsedColumns(cells, usedRows);
  return { argument, isRange: true, cells, rows: Math.max(cells.length, 1), columns, usedRows, usedColumns };
}

export function isBlank(cell: unknown): cell is "" | null | undefined {
  return cell === "" || cell === undefined || cell === null;
}

export function placeIn(block: Block, row: number, column: number): Place {
  return block.isRange ? { argument: block.argument, row: row + 1, column: column + 1 } : { argument: block.argument };
}

function areRows(value: readonly unknown[]): value is readonly (readonly unknown[])[] {
  for (let index = 0; index < value.length; index++) if (!Array.isArray(value[index])) return false;
  return true;
}

function asRow(item: unknown): readonly unknown[] {
  return Array.isArray(item) ? item : [item];
}

function countUsedRows(cells: readonly (readonly unknown[])[]): number {
  let rows = cells.length;
  while (rows > 0 && (cells[rows - 1] as readonly unknown[]).every(isBlank)) rows--;
  return rows;
}

function countUsedColumns(cells: readonly (readonly unknown[])[], rows: number): number {
  let columns = 0;
  for (let index = 0; index < rows; index++) {
    const row = cells[index] as readonly unknown[];
    let used = row.length;
    while (used > columns && isBlank(row[used - 1])) used--;
    if (used > columns) columns = used;
  }
  return columns;
}
