import { BRIDGE, IMPACT, VARIANCE } from "../src/functions";

/** A custom function beside the loop that someone would write for clean numbers, on the same ranges. */
interface Race {
  readonly name: string;
  readonly ours: () => unknown;
  readonly bare: () => unknown;
}

const RUNS = 25;

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
  return [
    {
      name: "IMPACT, two ranges",
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
      name: "VARIANCE, values",
      ours: () => VARIANCE(actuals, targets),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) results[row] = [number(actuals, row) - number(targets, row)];
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
      name: "BRIDGE, six ranges",
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
  ];
}

/** Fastest times in milliseconds, taken in turns: what the work costs when nothing else disturbs it. */
export function time({ ours, bare }: Race): { readonly ours: number; readonly bare: number } {
  let fastest = { ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let run = 0; run < RUNS; run++) {
    fastest = { bare: Math.min(fastest.bare, milliseconds(bare)), ours: Math.min(fastest.ours, milliseconds(ours)) };
  }
  return fastest;
}

/** Prints each function's time on 100,000 clean rows and how much longer that is than the bare loop. */
export async function run(args: readonly string[]): Promise<number> {
  const rows = Number(args[0] ?? 100_000);
  if (!Number.isInteger(rows) || rows < 1) {
    console.error(`"${args[0]}" is not a number of rows. Give a whole number, such as 100000.`);
    return 1;
  }
  console.log(`${rows} rows, fastest of ${RUNS} runs`);
  for (const race of races(rows)) {
    const { ours, bare } = time(race);
    const ratio = (ours / bare).toFixed(2);
    console.log(`${race.name.padEnd(20)} ${ours.toFixed(2)} ms, bare loop ${bare.toFixed(2)} ms: ${ratio} times`);
  }
  return 0;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
