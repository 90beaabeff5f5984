import { answer } from "./answer";
import { placeIn } from "./block";
import { type Broadcast, broadcast, isRequired } from "./broadcast";
import { amountIn } from "./cells";
import { acrossOf, type Column, columnOf } from "./clean";
import { faults } from "./faults";
import { numberAt, type Operand } from "./operand";
import type { Parameter } from "./parameters";

export type ResultCell = number | string;

/**
 * What a function calculates. The loops over clean numbers are each function's own rather than one for all: what is in a
 * loop is then compiled as one, and numbers stay in registers, where a call through a variable would put each of them on
 * the heap.
 */
export interface Kernel {
  /** One cell from the number of each argument; BLANK where arithmetic went through a blank. */
  readonly cell: (...numbers: number[]) => ResultCell;
  /**
   * Fills in a result of one column from a row on, from two columns and a single value for each further argument; stops
   * at the first row that is not clean and gives its place.
   */
  readonly column: (lines: ResultCell[][], from: number, a: Column, b: Column, ...others: number[]) => number;
  /** One row of a grid; null when one of its results is no number. */
  readonly across: (a: Float64Array, b: Float64Array, ...others: number[]) => number[] | null;
}

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
    const call = broadcast(parameters, values);
    if (call.isSingle) return cellAt(call, kernel, 0, 0);
    return call.columns === 1 ? columnOfResults(call, kernel) : gridOfResults(call, kernel);
  });
}

function columnOfResults(call: Broadcast, kernel: Kernel): ResultCell[][] {
  const [a, b, ...others] = call.operands as [Operand, Operand, ...Operand[]];
  const [first, second] = others.every(({ isSingle }) => isSingle) ? [columnOf(a), columnOf(b)] : [];
  const numbers = others.map(({ value }) => value);
  const lines = new Array<ResultCell[]>(call.rows);
  for (let row = 0; row < call.rows; row++) {
    if (first && second) row = kernel.column(lines, row, first, second, ...numbers);
    if (row < call.rows) lines[row] = [cellAt(call, kernel, row, 0)];
  }
  return lines;
}

function gridOfResults(call: Broadcast, kernel: Kernel): ResultCell[][] {
  const [a, b, ...others] = call.operands as [Operand, Operand, ...Operand[]];
  const [first, second] = [acrossOf(a, call.columns), acrossOf(b, call.columns)];
  const isClean = others.every(({ isSingle }) => isSingle);
  const numbers = others.map(({ value }) => value);
  const clean = (row: number): ResultCell[] | null => {
    const [along, across] = isClean ? [first(row), second(row)] : [];
    return along && across ? kernel.across(along, across, ...numbers) : null;
  };
  const withCare = (row: number) =>
    Array.from({ length: call.columns }, (_, column) => cellAt(call, kernel, row, column));
  return Array.from({ length: call.rows }, (_, row) => clean(row) ?? withCare(row));
}

/** Any cell of the result, whatever the arguments hold there. */
function cellAt(call: Broadcast, kernel: Kernel, row: number, column: number): ResultCell {
  const value = kernel.cell(...call.operands.map((operand) => numberAt(operand, row, column)));
  if (typeof value === "string") return value;
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : withoutNumber(call, row, column);
}

/**
 * The blank that a blank required argument makes.
 *
 * @throws Fault when there is none: something was divided by 0, or went beyond what a cell can hold
 */
function withoutNumber({ operands, isSingle }: Broadcast, row: number, column: number): "" {
  for (const { parameter, block, rowMask, columnMask } of operands) {
    const amount = amountIn(block, parameter, row & rowMask, column & columnMask);
    if (isRequired(parameter) && Number.isNaN(amount)) return "";
    if (parameter.notZero && amount === 0) throw faults.zero(placeIn(block, row & rowMask, column & columnMask));
  }
  throw faults.overflow(isSingle ? undefined : { row: row + 1, column: column + 1 });
}
