import { builtFunctions } from "./built-functions";
import { type Cell, grouped, table, verdict } from "./markdown";
import { type Functions, gridRace, type Race, races } from "./races";
import { bytesBeside, timeInTurns } from "./timing";

/** The size of the goals comes first, before other calls have taught the engine anything. */
const GOAL = { rows: 100_000, runs: 41, times: 1 };
const MANY = { rows: 1_000_000, runs: 9, times: 1 };
/** Short calls many times at once, so that the clock can tell them. */
const SIZES = [{ rows: 1, runs: 21, times: 20_000 }, { rows: 1_000, runs: 21, times: 100 }, GOAL, MANY];
type Size = typeof GOAL;
const RUNS_OF_EACH = 7;
const GRID = 1000;

const MOST_RATIO = 1.5;
/** Beside the growth of the bare loop: more than ten times for ten times the rows is the machine's memory, for both. */
const MOST_GROWTH = 1.5;
/** What one pass over the numbers may need beside the result: a copy of each. */
const BYTES_A_NUMBER = 8;

/** Each function on growing ranges, beside the bare loop that someone would write for clean numbers. To be run quietly. */
export function functionsText(): string {
  const functions = builtFunctions();
  const timed = (size: Size) => timesOf(races(size.rows, functions), size);
  const goal = timed(GOAL);
  const beside = races(GOAL.rows, functions).map(({ each, ours, columns }, index): Cell[] => [
    each ? `${(timeInTurns({ each }, RUNS_OF_EACH).each.median / (goal[index] as Pair).bare).toFixed(0)} ×` : "–",
    ...memoryCells(ours, columns),
  ]);
  const many = timed(MANY);
  const all = SIZES.map((size) => (size === GOAL ? goal : size === MANY ? many : timed(size)));
  const names = races(1, functions).map(({ name }) => name);
  const speed = (index: number): Cell[] =>
    SIZES.map(({ rows }, size) => grouped((rows / (all[size]?.[index]?.ours ?? 0)) * 1000));
  return [
    "Rows that each function works out in a second, by one call on a range of so many rows of clean numbers.",
    table(
      ["function", ...SIZES.map(({ rows }) => `${grouped(rows)} ${rows === 1 ? "row" : "rows"}`)],
      names.map((name, index) => [name, ...speed(index)]),
    ),
    `At ${grouped(GOAL.rows)} rows: how many times longer than a bare loop that does the arithmetic with no checks (at most ${MOST_RATIO} is the goal). *Growth* is how many times longer ten times the rows take (at most ${MOST_GROWTH} times the growth of the bare loop, in brackets). *A call for each* is how many times longer than the bare loop it takes when each row has a formula of its own, without the way to Google and back that each of them would make. *Memory* is what a call makes beside its result, in MB (at most ${BYTES_A_NUMBER} bytes for each number that goes in).`,
    table(
      ["function", "× bare loop", "", "growth", "", "a call for each", "memory", ""],
      names.map((name, index) => [
        name,
        ...ratioCells(goal[index] as Pair, many[index] as Pair),
        ...(beside[index] as Cell[]),
      ]),
    ),
    gridText(functions),
  ].join("\n\n");
}

/** Milliseconds of each race. */
function timesOf(all: readonly Race[], { runs, times }: Size): Pair[] {
  return all.map(({ ours, bare }) => {
    const { ours: one, bare: other } = timeInTurns({ ours: repeat(ours, times), bare: repeat(bare, times) }, runs);
    return { ours: one.median / times, bare: other.median / times };
  });
}

interface Pair {
  readonly ours: number;
  readonly bare: number;
}

function ratioCells(goal: Pair, many: Pair): Cell[] {
  const slower = goal.ours / goal.bare;
  const growth = many.ours / goal.ours;
  const bareGrowth = many.bare / goal.bare;
  return [
    slower.toFixed(2),
    verdict(slower <= MOST_RATIO),
    `${growth.toFixed(1)} (${bareGrowth.toFixed(1)})`,
    verdict(growth <= MOST_GROWTH * bareGrowth),
  ];
}

function memoryCells(call: () => unknown, columns: number): Cell[] {
  const beside = bytesBeside(call);
  return [(beside / 1e6).toFixed(1), verdict(beside <= GOAL.rows * columns * BYTES_A_NUMBER + SLACK_BYTES)];
}

/** What measuring itself makes. */
const SLACK_BYTES = 100_000;

function gridText(functions: Functions): string {
  const { ours, bare, each } = gridRace(GRID, functions);
  const times = timeInTurns({ ours, bare, each: each ?? ours }, RUNS_OF_EACH);
  const against = (median: number) => (median / times.bare.median).toFixed(2);
  return [
    `A table of sensitivities, ${GRID} baselines by ${GRID} uplifts: one \`IMPACT\` of a column and a row, beside two nested loops and a million calls.`,
    table(
      ["way", "ms", "× bare loops"],
      [
        ["one call", times.ours.median.toFixed(0), against(times.ours.median)],
        ["bare loops", times.bare.median.toFixed(0), "1.00"],
        ["a call for each cell", times.each.median.toFixed(0), against(times.each.median)],
      ],
    ),
  ].join("\n\n");
}

function repeat(work: () => unknown, times: number): () => unknown {
  if (times === 1) return work;
  return () => {
    let last: unknown;
    for (let time = 0; time < times; time++) last = work();
    return last;
  };
}
