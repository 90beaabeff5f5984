import { type Block, blockOf } from "./block";
import { numbersIn } from "./cells";
import { faults, type Shape } from "./faults";
import type { Parameter } from "./parameters";

/** One argument spread over the result: the cell (row, column) of the result reads `numbers[row·rowStep + column·columnStep]`. */
export interface Operand {
  readonly numbers: Float64Array;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** All arguments of a call, read and spread over one result. */
export interface Broadcast extends Shape {
  /** True when every argument was a single value: then so is the result. */
  readonly isSingle: boolean;
  readonly operands: readonly Operand[];
}

/** What an argument is at a cell of the result. */
export function numberAt({ numbers, rowStep, columnStep }: Operand, row: number, column: number): number {
  return numbers[row * rowStep + column * columnStep] as number;
}

/** Whether a required argument is blank at a cell of the result. */
export function isBlankAt(parameters: readonly Parameter[], call: Broadcast, row: number, column: number): boolean {
  for (let index = 0; index < parameters.length; index++) {
    const value = numberAt(call.operands[index] as Operand, row, column);
    if (Number.isNaN(value) && isRequired(parameters[index] as Parameter)) return true;
  }
  return false;
}

/** As many as a spreadsheet can have. */
const MOST_CELLS = 10_000_000;

/**
 * Reads the arguments of a call and spreads them over one result: single values, rows and columns repeat along the
 * directions they do not have, so a row and a column make a grid. Blank rows and columns at the end are left out.
 *
 * @throws Fault when ranges do not fit together, or at the first cell that can not be read
 */
export function broadcast(parameters: readonly Parameter[], values: readonly unknown[]): Broadcast {
  const blocks = parameters.map((parameter, index) => blockOf(parameter.name, values[index], isRequired(parameter)));
  checkFit(blocks, "rows", "usedRows");
  checkFit(blocks, "columns", "usedColumns");
  const rows = extent(parameters, blocks, "rows", "usedRows");
  const columns = extent(parameters, blocks, "columns", "usedColumns");
  if (rows * columns > MOST_CELLS) throw faults.tooManyCells({ rows, columns });
  const operands = blocks.map((block, index) => {
    const ownRows = block.rows > 1 ? rows : 1;
    const ownColumns = block.columns > 1 ? columns : 1;
    return {
      numbers: numbersIn(block, parameters[index] as Parameter, ownRows, ownColumns),
      rowStep: block.rows > 1 ? ownColumns : 0,
      columnStep: block.columns > 1 ? 1 : 0,
    };
  });
  return { rows, columns, isSingle: !blocks.some(({ isRange }) => isRange), operands };
}

export function isRequired(parameter: Parameter): boolean {
  return parameter.kind === "number" && parameter.default === undefined;
}

/** Ranges fit along a direction when they are as long, or when only blanks of the longer one stick out. */
function checkFit(blocks: readonly Block[], length: "rows" | "columns", used: "usedRows" | "usedColumns"): void {
  let shortest: Block | undefined;
  for (const block of blocks) {
    if (block[length] > 1 && (shortest === undefined || block[length] < shortest[length])) shortest = block;
  }
  if (shortest === undefined) return;
  for (const block of blocks) {
    if (block[length] > 1 && block[used] > shortest[length]) {
      const [first, second] = blocks.indexOf(block) < blocks.indexOf(shortest) ? [block, shortest] : [shortest, block];
      throw faults.shapes(first.argument, first, second.argument, second);
    }
  }
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
