import type { Block } from "./block";
import { amountIn, BLANK, placesIn } from "./cells";
import type { NumberParameter, Parameter } from "./parameters";

/** An argument of a call, ready to give a number for every cell of the result. */
export interface Operand {
  readonly block: Block;
  readonly parameter: NumberParameter;
  readonly isSingle: boolean;
  /** Of a single value, which is read once; else BLANK. */
  readonly value: number;
  /** −1 to go along with the rows or columns of the result, 0 to repeat the only one: for a single value both are 0. */
  readonly rowMask: number;
  readonly columnMask: number;
}

/**
 * An argument for a result of so many rows and columns. Words become their places in the vocabulary, and are numbers
 * from then on; amounts are read when they are needed.
 *
 * @throws Fault for a single value or a word that can not be read
 */
export function operandOf(block: Block, parameter: Parameter, rows: number, columns: number): Operand {
  if (parameter.kind === "number") return numbersOf(block, parameter);
  const cells = placesIn(block, parameter, Math.min(rows, block.rows), Math.min(columns, block.columns));
  return numbersOf({ ...block, cells }, { kind: "number", name: parameter.name, default: 0 });
}

function numbersOf(block: Block, parameter: NumberParameter): Operand {
  const isSingle = block.rows === 1 && block.columns === 1;
  return {
    block,
    parameter,
    isSingle,
    value: isSingle ? amountIn(block, parameter, 0, 0) : BLANK,
    rowMask: block.rows > 1 ? -1 : 0,
    columnMask: block.columns > 1 ? -1 : 0,
  };
}

/**
 * The number of an argument for a cell of the result; BLANK for a blank of a required argument.
 *
 * @throws Fault when the cell can not be read
 */
export function numberAt(operand: Operand, row: number, column: number): number {
  const { block, parameter, isSingle, value, rowMask, columnMask } = operand;
  return isSingle ? value : amountIn(block, parameter, row & rowMask, column & columnMask);
}
