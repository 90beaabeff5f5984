import { type Block, blockOf } from "./block";
import { faults, type Shape } from "./faults";
import { type Operand, operandOf } from "./operand";
import type { Parameter } from "./parameters";

/** The arguments of a call, seen as one result that they are spread over. */
export interface Broadcast extends Shape {
  readonly operands: readonly Operand[];
  /** True when every argument was a single value: then so is the result. */
  readonly isSingle: boolean;
}

/** As many as a spreadsheet can have. */
const MOST_CELLS = 10_000_000;

/**
 * Spreads the arguments of a call over one result: single values, rows and columns repeat along the directions they do
 * not have, so a row and a column make a grid. Blank rows and columns at the end are left out.
 *
 * @throws Fault when ranges do not fit together, or a single value or a word can not be read
 */
export function broadcast(parameters: readonly Parameter[], values: readonly unknown[]): Broadcast {
  const blocks = parameters.map((parameter, index) => blockOf(parameter.name, values[index], isRequired(parameter)));
  checkFit(blocks, "rows", "usedRows");
  checkFit(blocks, "columns", "usedColumns");
  const rows = extent(parameters, blocks, "rows", "usedRows");
  const columns = extent(parameters, blocks, "columns", "usedColumns");
  if (rows * columns > MOST_CELLS) throw faults.tooManyCells({ rows, columns });
  const operands = blocks.map((block, index) => operandOf(block, parameters[index] as Parameter, rows, columns));
  return { operands, rows, columns, isSingle: !blocks.some(({ isRange }) => isRange) };
}

export function isRequired(parameter: Parameter): boolean {
  return parameter.kind === "number" && parameter.default === undefined;
}

/** Ranges fit along a direction when they are as long, or when only blanks of the longer one stick out. */
function checkFit(blocks: readonly Block[], length: "rows" | "columns", used: "usedRows" | "usedColumns"): void {
  const ranges = blocks.filter((block) => block[length] > 1);
  const shortest = ranges.reduce((least, block) => (block[length] < least[length] ? block : least), ranges[0] as Block);
  const misfit = ranges.find((block) => block[used] > shortest[length]);
  if (misfit === undefined) return;
  const [first, second] = blocks.indexOf(misfit) < blocks.indexOf(shortest) ? [misfit, shortest] : [shortest, misfit];
  throw faults.shapes(first.argument, first, second.argument, second);
}

/**
 * How far the result goes along a direction: to the last value of the required ranges, as without them every cell is
 * blank; to the last value of the optional ones when no required argument is a range.
 */
function extent(
  parameters: readonly Parameter[],
  blocks: readonly Block[],
  length: "rows" | "columns",
  used: "usedRows" | "usedColumns",
): number {
  const ranges = blocks.filter((block) => block[length] > 1);
  const required = ranges.filter((block) => isRequired(parameters[blocks.indexOf(block)] as Parameter));
  return Math.max(1, ...(required.length > 0 ? required : ranges).map((block) => block[used]));
}
