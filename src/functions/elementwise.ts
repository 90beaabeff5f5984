import { answer } from "./answer";
import { type Broadcast, broadcast, forEachRun, isRequired } from "./broadcast";
import { faults } from "./faults";
import type { Parameter } from "./parameters";

export type ResultCell = number | string;

/**
 * Computes the cells of a run: `results[i]` from the i-th number of each argument. A blank is NaN and may simply go
 * through the arithmetic. A cell whose answer is a text gets the place of that text, from 1, in `texts[i]`.
 *
 * Each function brings its own loop rather than a function of one cell: numbers then stay in registers, where calling
 * through a variable would put every one of them on the heap.
 */
export type Kernel = (
  results: Float64Array,
  texts: Uint8Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  e: Float64Array,
  f: Float64Array,
) => void;

/** Stands for the arguments that a function does not have. */
const NOTHING = new Float64Array(0);

/**
 * A function that works cell by cell: a single result for single values, rows of results for ranges.
 *
 * @param answers the texts that the kernel can answer
 * @throws Error whose message is the sentence to read
 */
export function elementwise(
  parameters: readonly Parameter[],
  values: readonly unknown[],
  kernel: Kernel,
  answers: readonly string[] = [],
): ResultCell | ResultCell[][] {
  return answer(parameters, values, () => {
    const call = broadcast(parameters, values);
    const lines = compute(call, kernel, answers);
    return call.isSingle ? ((lines[0] as ResultCell[])[0] as ResultCell) : lines;
  });
}

function compute(call: Broadcast, kernel: Kernel, answers: readonly string[]): ResultCell[][] {
  const lines = new Array<ResultCell[]>(call.rows);
  const results = new Float64Array(call.runRows * call.columns);
  const texts = new Uint8Array(results.length);
  forEachRun(call, (fromRow, rows, operands) => {
    const [a = NOTHING, b = NOTHING, c = NOTHING, d = NOTHING, e = NOTHING, f = NOTHING] = operands;
    texts.fill(0);
    kernel(results, texts, a, b, c, d, e, f);
    writeLines(lines, fromRow, rows, results, texts, { call, operands, answers });
  });
  return lines;
}

/** What a cell that is no number is made of. */
interface Surroundings {
  readonly call: Broadcast;
  readonly operands: readonly Float64Array[];
  readonly answers: readonly string[];
}

/** Writes the results of a run as rows of the result. */
function writeLines(
  lines: ResultCell[][],
  fromRow: number,
  rows: number,
  results: Float64Array,
  texts: Uint8Array,
  around: Surroundings,
): void {
  const { columns } = around.call;
  for (let row = 0; row < rows; row++) {
    const first = row * columns;
    const result = results[first] as number;
    // A difference with itself that is not 0 gives away NaN and the infinities; adding 0 turns −0 into 0.
    // Numbers and texts begin their lines apart: a list that only ever held numbers takes less room.
    if (texts[first] === 0 && result - result === 0) lines[fromRow + row] = [result + 0];
    else lines[fromRow + row] = [textAt(first, fromRow, texts, around)];
  }
  if (columns > 1) writeFurtherColumns(lines, fromRow, rows, results, texts, around);
}

function writeFurtherColumns(
  lines: ResultCell[][],
  fromRow: number,
  rows: number,
  results: Float64Array,
  texts: Uint8Array,
  around: Surroundings,
): void {
  const { columns } = around.call;
  for (let row = 0; row < rows; row++) {
    const line = lines[fromRow + row] as ResultCell[];
    for (let index = row * columns + 1; index < (row + 1) * columns; index++) {
      const result = results[index] as number;
      const isNumber = texts[index] === 0 && result - result === 0;
      line.push(isNumber ? result + 0 : textAt(index, fromRow, texts, around));
    }
  }
}

/**
 * What a cell that is no number answers: the text that the kernel chose, or nothing when a required argument is blank.
 *
 * @throws Fault when the arithmetic went beyond what a cell can hold
 */
function textAt(index: number, fromRow: number, texts: Uint8Array, { call, operands, answers }: Surroundings): string {
  const text = texts[index] as number;
  if (text > 0) return answers[text - 1] as string;
  for (let place = 0; place < operands.length; place++) {
    const isBlank = Number.isNaN((operands[place] as Float64Array)[index]);
    if (isBlank && isRequired(call.parameters[place] as Parameter)) return "";
  }
  if (call.isSingle) throw faults.overflow();
  throw faults.overflow({ row: fromRow + Math.floor(index / call.columns) + 1, column: (index % call.columns) + 1 });
}
