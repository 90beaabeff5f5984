import { type Block, blockOf, placeIn } from "./block";
import { faults, type Place } from "./faults";
import { numberAt, operandOf } from "./operand";
import type { NumberParameter } from "./parameters";

/** One amount per period, from a row or a column alike. */
export interface Line extends Block {
  /** Up to the last period that holds something. */
  readonly numbers: Float64Array;
  /** Periods that the range could hold, blank ones at its end included. */
  readonly length: number;
}

/**
 * Reads an argument as one amount per period; a single value is one period.
 *
 * @throws Fault when it has several rows and several columns, or at the first cell that can not be read
 */
export function lineOf(parameter: NumberParameter, value: unknown): Line {
  const block = blockOf(parameter.name, value, true);
  if (block.rows > 1 && block.columns > 1) throw faults.notALine(block.argument, block);
  const numbers = new Float64Array(block.usedRows * block.usedColumns);
  const operand = operandOf(block, parameter, block.usedRows, block.usedColumns);
  // One of the two directions has no second place: there the period does not count.
  for (let period = 0; period < numbers.length; period++) numbers[period] = numberAt(operand, period, period);
  return { ...block, numbers, length: block.rows * block.columns };
}

export function placeOfPeriod(line: Line, period: number): Place {
  return line.rows > 1 ? placeIn(line, period, 0) : placeIn(line, 0, period);
}
