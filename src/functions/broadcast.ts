import { type Block, blockOf } from "./block";
import { readCells } from "./cells";
import { faults, type Shape } from "./faults";
import type { Parameter } from "./parameters";

/** The arguments of a call, seen as one result that they are spread over. */
export interface Broadcast extends Shape {
  readonly parameters: readonly Parameter[];
  readonly blocks: readonly Block[];
  /** Rows that are computed at a time. */
  readonly runRows: number;
  /** True when every argument was a single value: then so is the result. */
  readonly isSingle: boolean;
}

/** As many as a spreadsheet can have. */
const MOST_CELLS = 10_000_000;

/** Cells that are computed at a time: their numbers stay in the processor's nearest memory. */
const RUN_CELLS = 1024;

/**
 * Spreads the arguments of a call over one result: single values, rows and columns repeat along the directions they do
 * not have, so a row and a column make a grid. Blank rows and columns at the end are left out.
 *
 * @throws Fault when ranges do not fit together
 */
export function broadcast(parameters: readonly Parameter[], values: readonly unknown[]): Broadcast {
  const blocks = parameters.map((parameter, index) => blockOf(parameter.name, values[index], isRequired(parameter)));
  checkFit(blocks, "rows", "usedRows");
  checkFit(blocks, "columns", "usedColumns");
  const rows = extent(parameters, blocks, "rows", "usedRows");
  const columns = extent(parameters, blocks, "columns", "usedColumns");
  if (rows * columns > MOST_CELLS) throw faults.tooManyCells({ rows, columns });
  const runRows = Math.min(rows, Math.max(1, Math.floor(RUN_CELLS / columns)));
  return { parameters, blocks, rows, columns, runRows, isSingle: !blocks.some(({ isRange }) => isRange) };
}

/**
 * Reads the arguments and hands them over run after run: some whole rows of the result, row after row, every argument
 * with one number per cell. The numbers are overwritten by the next run.
 *
 * @throws Fault at the first cell that can not be read
 */
export function forEachRun(
  call: Broadcast,
  compute: (fromRow: number, rows: number, operands: readonly Float64Array[]) => void,
): void {
  const { parameters, blocks, rows, columns, runRows } = call;
  const operands = blocks.map(() => new Float64Array(runRows * columns));
  for (let fromRow = 0; fromRow < rows; fromRow += runRows) {
    const count = Math.min(runRows, rows - fromRow);
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index] as Block;
      // What has a single row is the same in every run.
      if (block.rows > 1 || fromRow === 0) {
        spread(operands[index] as Float64Array, block, parameters[index] as Parameter, fromRow, count, columns);
      }
    }
    compute(fromRow, count, operands);
  }
}

export function isRequired(parameter: Parameter): boolean {
  return parameter.kind === "number" && parameter.default === undefined;
}

/** Reads the part of an argument that some rows of the result need, and repeats it where it has a single row or column. */
function spread(
  numbers: Float64Array,
  block: Block,
  parameter: Parameter,
  fromRow: number,
  count: number,
  columns: number,
): void {
  const ownRows = block.rows > 1 ? count : 1;
  const ownColumns = block.columns > 1 ? columns : 1;
  readCells(numbers, block, parameter, { fromRow: block.rows > 1 ? fromRow : 0, rows: ownRows, columns: ownColumns });
  if (ownColumns < columns) {
    // From the last row back, so that no number is overwritten before it is read.
    for (let row = ownRows - 1; row >= 0; row--) {
      numbers.fill(numbers[row] as number, row * columns, (row + 1) * columns);
    }
  }
  if (ownRows < count) {
    for (let row = 1; row < count; row++) numbers.copyWithin(row * columns, 0, columns);
  }
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
