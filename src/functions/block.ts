import { faults, type Place, type Shape } from "./faults";

// Looked up once, not per row: some hosts take long to find a global.
const { isArray } = Array;

/** An argument as Sheets gave it, seen as a rectangle: a single value is one cell. */
export interface Block extends Shape {
  readonly argument: string;
  /** False for a single value: its cells need no position in a sentence. */
  readonly isRange: boolean;
  readonly cells: readonly unknown[];
  /** Rows and columns up to the last one that holds something: what is blank beyond costs nothing. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

/**
 * The rectangle of an argument. Sheets gives a list of rows for a range, as wide as the first one; a plain list counts
 * as a column. Only the ends of long ranges are looked at here: their cells are read once, when they are needed.
 *
 * @throws Fault when a required argument is left out
 */
export function blockOf(argument: string, value: unknown, required: boolean): Block {
  if (required && value === undefined) throw faults.missing(argument);
  if (!isArray(value) || value.length === 0) {
    const used = isArray(value) || isBlank(value) ? 0 : 1;
    const cells = [[isArray(value) ? "" : value]];
    return { argument, isRange: isArray(value), cells, rows: 1, columns: 1, usedRows: used, usedColumns: used };
  }
  const cells: readonly unknown[] = isArray(value[0]) ? value : Array.from(value, (item) => [item]);
  const columns = Math.max(1, (cells[0] as readonly unknown[]).length);
  const block = {
    argument,
    isRange: true,
    cells,
    rows: cells.length,
    columns,
    usedRows: usedRows(cells),
    usedColumns: 1,
  };
  return columns > 1 ? { ...block, usedColumns: usedColumns(block) } : block;
}

/** Whether an item is a row no wider than the others; no range of a spreadsheet has any other. */
export function isRow(item: unknown, columns: number): item is readonly unknown[] {
  return isArray(item) && item.length <= columns;
}

export function isBlank(cell: unknown): cell is "" | null | undefined {
  return cell === "" || cell === undefined || cell === null;
}

export function placeIn(block: Block, row: number, column: number): Place {
  return block.isRange ? { argument: block.argument, row: row + 1, column: column + 1 } : { argument: block.argument };
}

/** Rows up to the last one that holds something. */
export function usedRows(cells: readonly unknown[]): number {
  let rows = cells.length;
  for (; rows > 0; rows--) {
    const row = cells[rows - 1];
    if (!isArray(row) || !row.every(isBlank)) break;
  }
  return rows;
}

function usedColumns(block: Block): number {
  let used = 0;
  for (let row = 0; row < block.usedRows && used < block.columns; row++) {
    const cells = block.cells[row];
    if (!isRow(cells, block.columns)) throw faults.uneven(block.argument);
    let last = cells.length;
    while (last > used && isBlank(cells[last - 1])) last--;
    if (last > used) used = last;
  }
  return used;
}
