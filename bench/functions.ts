import { spawnSync } from "node:child_process";
import { BRIDGE, FUNDINGGAP, IMPACT, LANDING, MARKETSIZE, VARIANCE } from "../src/functions";

/** A custom function beside the loop that someone would write for clean numbers, on the same ranges, for the same result. */
interface Race {
  readonly name: string;
  readonly ours: () => unknown;
  readonly bare: () => unknown;
}

/** Milliseconds: half of the runs took between `low` and `high`. */
interface Times {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const RUNS = 41;

/** The races on ranges of so many rows. */
export function races(rows: number): Race[] {
  const column = (scale: number) => Array.from({ length: rows }, (_, row) => [((row * 7919) % 1000) * scale + scale]);
  const baselines = column(619.2);
  const uplifts = column(0.0001);
  const actuals = column(12.5);
  const targets = column(12);
  const revenues = column(60);
  const orders = column(0.3);
  const targetOrders = column(0.31);
  const targetRevenues = column(61);
  const number = (range: number[][], row: number) => (range[row] as number[])[0] as number;
  // Each bare loop stands alone, as if nothing else had ever run: shared, they would slow each other down.
  return [
    {
      name: "IMPACT",
      ours: () => IMPACT(baselines, uplifts, 0.54, 6000, 100),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) {
          results[row] = [number(baselines, row) * number(uplifts, row) * 0.54 - 6000 - 100 * 12];
        }
        return results;
      },
    },
    {
      name: "MARKETSIZE",
      ours: () => MARKETSIZE(baselines, uplifts, 77.4, 10),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) {
          results[row] = [(number(baselines, row) * 77.4 * number(uplifts, row)) / 10];
        }
        return results;
      },
    },
    {
      name: "VARIANCE, value",
      ours: () => VARIANCE(actuals, targets),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) results[row] = [number(actuals, row) - number(targets, row)];
        return results;
      },
    },
    {
      name: "VARIANCE, percent",
      ours: () => VARIANCE(actuals, targets, "percent"),
      bare: () => {
        const results = new Array<(number | string)[]>(rows);
        for (let row = 0; row < rows; row++) {
          const target = number(targets, row);
          results[row] = target === 0 ? ["n/a"] : [(number(actuals, row) - target) / Math.abs(target)];
        }
        return results;
      },
    },
    {
      name: "VARIANCE, status",
      ours: () => VARIANCE(actuals, targets, "status"),
      bare: () => {
        const results = new Array<string[]>(rows);
        for (let row = 0; row < rows; row++) {
          const difference = number(actuals, row) - number(targets, row);
          results[row] = [difference === 0 ? "on target" : difference > 0 ? "favourable" : "unfavourable"];
        }
        return results;
      },
    },
    {
      name: "BRIDGE, sequential",
      ours: () => BRIDGE(targets, targetOrders, targetRevenues, actuals, orders, revenues),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) {
          const s0 = number(targets, row);
          const o0 = number(targetOrders, row);
          const r0 = number(targetRevenues, row);
          const s1 = number(actuals, row);
          const o1 = number(orders, row);
          const r1 = number(revenues, row);
          const traffic = (s1 - s0) * (o0 / s0) * (r0 / o0);
          const conversion = s1 * (o1 / s1 - o0 / s0) * (r0 / o0);
          results[row] = [traffic, conversion, o1 * (r1 / o1 - r0 / o0), r1 - r0];
        }
        return results;
      },
    },
    {
      name: "BRIDGE, Shapley",
      ours: () => BRIDGE(targets, targetOrders, targetRevenues, actuals, orders, revenues, "shapley"),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) {
          const s0 = number(targets, row);
          const s1 = number(actuals, row);
          const total = number(revenues, row) - number(targetRevenues, row);
          const c0 = number(targetOrders, row) / s0;
          const c1 = number(orders, row) / s1;
          const b0 = number(targetRevenues, row) / number(targetOrders, row);
          const b1 = number(revenues, row) / number(orders, row);
          const traffic = (s1 - s0) * ((c0 * b0 + c1 * b1) / 3 + (c0 * b1 + c1 * b0) / 6);
          const conversion = (c1 - c0) * ((s0 * b0 + s1 * b1) / 3 + (s0 * b1 + s1 * b0) / 6);
          results[row] = [traffic, conversion, total - traffic - conversion, total];
        }
        return results;
      },
    },
    {
      name: "LANDING",
      ours: () => LANDING(actuals.slice(0, rows / 2), targets),
      bare: () => {
        let actual = 0;
        let toDate = 0;
        let remaining = 0;
        for (let row = 0; row < rows / 2; row++) {
          actual += number(actuals, row);
          toDate += number(targets, row);
        }
        for (let row = Math.ceil(rows / 2); row < rows; row++) remaining += number(targets, row);
        return actual + (remaining * actual) / toDate;
      },
    },
    {
      name: "FUNDINGGAP",
      ours: () => FUNDINGGAP(actuals, targets),
      bare: () => {
        let balance = 0;
        let lowest = 0;
        for (let row = 0; row < rows; row++) {
          balance += number(targets, row) - number(actuals, row);
          if (balance < lowest) lowest = balance;
        }
        return -lowest;
      },
    },
  ];
}

/**
 * Times of warm calls, both kinds in turns so that what disturbs one disturbs the other. Garbage is collected outside
 * the times where the engine lets us (see QUIET): neither pays for what the other left.
 */
export function time({ ours, bare }: Race): { readonly ours: Times; readonly bare: Times } {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.bare.push(milliseconds(bare));
    times.ours.push(milliseconds(ours));
  }
  // The first calls are the engine's, to learn and to compile.
  return { ours: quartiles(times.ours.slice(RUNS / 4)), bare: quartiles(times.bare.slice(RUNS / 4)) };
}

/**
 * How the engine is told to keep still. V8 guesses, place by place in the code, which lists live long, from where a
 * collection happened to fall: a guess makes one side of a race up to three times slower than the other, so that both do
 * without. Room for all that a call makes leaves no collection in the middle, one thread none beside.
 */
const QUIET = [
  "--expose-gc",
  "--no-allocation-site-pretenuring",
  "--min-semi-space-size=64",
  "--max-semi-space-size=64",
  "--single-threaded",
];

/** Prints each function's time on clean rows and how much longer that is than the bare loop. */
export async function run(args: readonly string[]): Promise<number> {
  const rows = Number(args[0] ?? 100_000);
  if (!Number.isInteger(rows) || rows < 1) {
    console.error(`"${args[0]}" is not a number of rows. Give a whole number, such as 100000.`);
    return 1;
  }
  if (QUIET.some((flag) => !process.execArgv.includes(flag))) {
    const again = spawnSync(process.execPath, [...QUIET, ...process.argv.slice(1)], { stdio: "inherit" });
    return again.status ?? 1;
  }
  console.log(`${rows} rows, medians of ${RUNS} calls in turns (in brackets: where the middle half lies)`);
  for (const race of races(rows)) {
    const { ours, bare } = time(race);
    const ratio = (ours.median / bare.median).toFixed(2);
    console.log(`${race.name.padEnd(19)}${spelled(ours)}, bare loop ${spelled(bare)}: ${ratio} times`);
  }
  return 0;
}

function spelled({ low, median, high }: Times): string {
  return `${median.toFixed(2)} ms (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

/** Time of the processor, not of the clock: what else the machine does counts less. */
function milliseconds(work: () => unknown): number {
  globalThis.gc?.({ type: "minor" });
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function quartiles(times: readonly number[]): Times {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
