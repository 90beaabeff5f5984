import { answer } from "./answer";
import { placeIn } from "./block";
import { type Broadcast, broadcast, isRequired } from "./broadcast";
import { amountIn } from "./cells";
import { faults } from "./faults";
import type { Operand } from "./operand";
import type { Parameter } from "./parameters";

export type ResultCell = number | string;

/** The rows of a result, while they are computed. */
export interface Result extends Broadcast {
  readonly lines: ResultCell[][];
}

/**
 * Computes a result cell by cell, in reading order, and puts each with `putNumber` or `putText`.
 *
 * Each function brings its own loop rather than a function of one cell: all that is in the loop is then compiled as one,
 * and numbers stay in registers, where calling through a variable would put every one of them on the heap.
 */
export type Kernel = (result: Result, ...operands: Operand[]) => void;

/**
 * A function that works cell by cell: a single result for single values, rows of results for ranges.
 *
 * @throws Error whose message is the sentence to read
 */
export function elementwise(
  parameters: readonly Parameter[],
  values: readonly unknown[],
  kernel: Kernel,
): ResultCell | ResultCell[][] {
  return answer(parameters, values, () => {
    const { operands, rows, columns, isSingle } = broadcast(parameters, values);
    const lines = new Array<ResultCell[]>(rows);
    kernel({ lines, operands, rows, columns, isSingle }, ...operands);
    return isSingle ? ((lines[0] as ResultCell[])[0] as ResultCell) : lines;
  });
}

/** Puts a number; BLANK, or arithmetic that a blank went through, makes a blank cell. */
export function putNumber(result: Result, row: number, column: number, value: number): void {
  // A difference with itself that is not 0 gives away NaN and the infinities; adding 0 turns −0 into 0.
  // Numbers and texts begin their lines apart: a list that only ever held numbers takes less room.
  if (value - value !== 0) putText(result, row, column, withoutNumber(result, row, column));
  else if (column === 0) result.lines[row] = [value + 0];
  else (result.lines[row] as ResultCell[]).push(value + 0);
}

export function putText(result: Result, row: number, column: number, text: string): void {
  if (column === 0) result.lines[row] = [text];
  else (result.lines[row] as ResultCell[]).push(text);
}

/**
 * The blank that a blank required argument makes.
 *
 * @throws Fault when there is none: something was divided by 0, or went beyond what a cell can hold
 */
function withoutNumber({ operands, isSingle }: Result, row: number, column: number): "" {
  for (const { parameter, block, rowMask, columnMask } of operands) {
    const amount = amountIn(block, parameter, row & rowMask, column & columnMask);
    if (isRequired(parameter) && Number.isNaN(amount)) return "";
    if (parameter.notZero && amount === 0) throw faults.zero(placeIn(block, row & rowMask, column & columnMask));
  }
  throw faults.overflow(isSingle ? undefined : { row: row + 1, column: column + 1 });
}
