import { answer } from "./answer";
import { type Broadcast, broadcast, isBlankAt, numberAt, type Operand } from "./broadcast";
import { faults } from "./faults";
import type { Parameter } from "./parameters";

export type ResultCell = number | string;

/** Computes one cell from up to six numbers; BLANK in gives BLANK out, unless it has a word for it. */
export type CellCore = (a: number, b: number, c: number, d: number, e: number, f: number) => ResultCell;

/** What fills the places of arguments that a function does not have. */
const NOTHING: Operand = { numbers: new Float64Array(1), rowStep: 0, columnStep: 0 };

/**
 * A function that works cell by cell: a single result for single values, rows of results for ranges.
 *
 * @throws Error whose message is the sentence to read
 */
export function elementwise(
  parameters: readonly Parameter[],
  values: readonly unknown[],
  core: CellCore,
): ResultCell | ResultCell[][] {
  return answer(parameters, values, () => {
    const call = broadcast(parameters, values);
    const results = compute(parameters, call, core);
    return call.isSingle ? ((results[0] as ResultCell[])[0] as ResultCell) : results;
  });
}

function compute(parameters: readonly Parameter[], call: Broadcast, core: CellCore): ResultCell[][] {
  const { rows, columns, operands } = call;
  const [a = NOTHING, b = NOTHING, c = NOTHING, d = NOTHING, e = NOTHING, f = NOTHING] = operands;
  const results = new Array<ResultCell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line = new Array<ResultCell>(columns);
    for (let column = 0; column < columns; column++) {
      const result = core(
        numberAt(a, row, column),
        numberAt(b, row, column),
        numberAt(c, row, column),
        numberAt(d, row, column),
        numberAt(e, row, column),
        numberAt(f, row, column),
      );
      if (typeof result === "string") line[column] = result;
      // Adding 0 turns −0 into 0.
      else line[column] = result - result === 0 ? result + 0 : blankOrFault(parameters, call, row, column);
    }
    results[row] = line;
  }
  return results;
}

/** Why a result is no number: an argument is blank there, or the arithmetic went beyond what a cell can hold. */
function blankOrFault(parameters: readonly Parameter[], call: Broadcast, row: number, column: number): "" {
  if (isBlankAt(parameters, call, row, column)) return "";
  throw faults.overflow(call.isSingle ? undefined : { row: row + 1, column: column + 1 });
}
