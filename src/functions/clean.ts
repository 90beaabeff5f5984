import { isRow, usedRows } from "./block";
import type { Operand } from "./operand";

// Looked up once: some hosts take long to find a global.
const { isArray } = Array;

/**
 * The straight path through ranges that hold plain numbers and nothing else, as nearly all do. Its loops look at each
 * cell only once and stop at the first that is anything else, or whose result is: that one is read with care, like a cell
 * of a call without ranges. To stop is what makes them fast, where an answer for every cell, number or not, would have the
 * engine carry both through the arithmetic.
 */

/** A range one column wide, as a list of its rows. Only `holdsNumber` says what is in one. */
export type Column = readonly unknown[];

/** The rows of an argument that is a range one column wide, else null. */
export function columnOf({ block, rowMask, columnMask }: Operand): Column | null {
  return rowMask !== 0 && columnMask === 0 ? block.cells : null;
}

/** A range one column wide, up to its last cell that is not blank; null when there is none, or for anything else. */
export function filledColumn(value: unknown): { readonly cells: Column; readonly length: number } | null {
  if (!isArray(value) || !isArray(value[0]) || value[0].length !== 1) return null;
  const length = usedRows(value);
  return length > 0 ? { cells: value, length } : null;
}

/** Whether a row of a column holds a number and nothing else. */
export function holdsNumber(row: unknown): row is readonly [number] {
  const cells = row as readonly unknown[] | null | undefined;
  return cells !== undefined && cells !== null && cells.length === 1 && isNumber(cells[0]);
}

function isNumber(cell: unknown): cell is number {
  // A difference with itself that is not 0 gives away NaN and the infinities.
  return typeof cell === "number" && cell - cell === 0;
}

/** Makes a result of one column go on with a number; false when it is none that a cell can hold. */
export function putNumber(lines: (number | string)[][], row: number, value: number): boolean {
  if (value - value !== 0) return false;
  // Adding 0 turns −0 into 0.
  lines[row] = [value + 0];
  return true;
}

/** The numbers that an argument has for a row of a grid, one for each column; null when not all are plain numbers. */
export function acrossOf(operand: Operand, columns: number): (row: number) => Float64Array | null {
  const numbers = new Float64Array(columns);
  const read = (row: number) => (readAcross(operand, row, numbers) ? numbers : null);
  if (operand.rowMask !== 0) return read;
  const once = read(0);
  return () => once;
}

function readAcross(
  { block, isSingle, value, rowMask, columnMask }: Operand,
  row: number,
  into: Float64Array,
): boolean {
  const cells = isSingle ? [value] : block.cells[row & rowMask];
  if (!isRow(cells, block.columns)) return false;
  if (columnMask === 0) {
    const [cell] = cells;
    if (isNumber(cell)) into.fill(cell);
    return isNumber(cell);
  }
  for (let column = 0; column < into.length; column++) {
    const cell = cells[column];
    if (!isNumber(cell)) return false;
    into[column] = cell;
  }
  return true;
}
