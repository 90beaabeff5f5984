import * as ofSource from "../src/functions";

export type Functions = typeof ofSource;

/**
 * A custom function beside the loop that someone would write for clean numbers, on the same ranges, for the same result: the
 * same arithmetic, bit for bit, but nothing for cells that hold anything else, for divisions by 0 and for −0.
 */
export interface Race {
  readonly name: string;
  /** One call for all rows. */
  readonly ours: () => unknown;
  readonly bare: () => unknown;
  /** A call for each row, as a formula that was copied down makes them; null where the result is one for all rows. */
  readonly each: (() => unknown) | null;
  /** Columns of numbers that go in. */
  readonly columns: number;
}

// Looked up once, not per row: some hosts take long to find a global.
const { abs, max } = Math;

/** The races on ranges of so many rows. */
export function races(rows: number, functions: Functions = ofSource): Race[] {
  const { BRIDGE, FUNDINGGAP, IMPACT, LANDING, MARKETSIZE, VARIANCE } = functions;
  const column = (scale: number) => Array.from({ length: rows }, (_, row) => [((row * 7919) % 1000) * scale + scale]);
  const baselines = column(619.2);
  const uplifts = column(0.0001);
  const actuals = column(12.5);
  const targets = column(12);
  const revenues = column(60);
  const orders = column(0.3);
  const measured = actuals.slice(0, rows / 2);
  const targetOrders = column(0.31);
  const targetRevenues = column(61);
  const number = (range: number[][], row: number) => (range[row] as number[])[0] as number;
  const sixNumbers = (row: number) =>
    [targets, targetOrders, targetRevenues, actuals, orders, revenues].map((range) => number(range, row)) as SixNumbers;
  const eachRow = (call: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [call(row)]);
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
      each: () => eachRow((row) => IMPACT(number(baselines, row), number(uplifts, row), 0.54, 6000, 100)),
      columns: 2,
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
      each: () => eachRow((row) => MARKETSIZE(number(baselines, row), number(uplifts, row), 77.4, 10)),
      columns: 2,
    },
    {
      name: "VARIANCE, value",
      ours: () => VARIANCE(actuals, targets),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) results[row] = [number(actuals, row) - number(targets, row)];
        return results;
      },
      each: () => eachRow((row) => VARIANCE(number(actuals, row), number(targets, row))),
      columns: 2,
    },
    {
      name: "VARIANCE, percent",
      ours: () => VARIANCE(actuals, targets, "percent"),
      bare: () => {
        const results = new Array<(number | string)[]>(rows);
        for (let row = 0; row < rows; row++) {
          const target = number(targets, row);
          results[row] = target === 0 ? ["n/a"] : [(number(actuals, row) - target) / abs(target)];
        }
        return results;
      },
      each: () => eachRow((row) => VARIANCE(number(actuals, row), number(targets, row), "percent")),
      columns: 2,
    },
    {
      name: "VARIANCE, status",
      ours: () => VARIANCE(actuals, targets, "status"),
      bare: () => {
        const results = new Array<string[]>(rows);
        for (let row = 0; row < rows; row++) {
          const actual = number(actuals, row);
          const target = number(targets, row);
          const isSame = abs(actual - target) <= 1e-12 * max(abs(actual), abs(target));
          results[row] = [isSame ? "on target" : actual > target ? "favourable" : "unfavourable"];
        }
        return results;
      },
      each: () => eachRow((row) => VARIANCE(number(actuals, row), number(targets, row), "status")),
      columns: 2,
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
          const basket = r0 / o0;
          const ordersAtTargetRate = (s1 * o0) / s0;
          const traffic = (ordersAtTargetRate - o0) * basket;
          const conversion = (o1 - ordersAtTargetRate) * basket;
          results[row] = addedUp(traffic, conversion, r1 - r0);
        }
        return results;
      },
      each: () => eachRow((row) => BRIDGE(...sixNumbers(row))),
      columns: 6,
    },
    {
      name: "BRIDGE, Shapley",
      ours: () => BRIDGE(targets, targetOrders, targetRevenues, actuals, orders, revenues, "shapley"),
      bare: () => {
        const results = new Array<number[]>(rows);
        for (let row = 0; row < rows; row++) {
          const s0 = number(targets, row);
          const s1 = number(actuals, row);
          const c0 = number(targetOrders, row) / s0;
          const c1 = number(orders, row) / s1;
          const b0 = number(targetRevenues, row) / number(targetOrders, row);
          const b1 = number(revenues, row) / number(orders, row);
          const traffic = (s1 - s0) * ((c0 * b0 + c1 * b1) / 3 + (c0 * b1 + c1 * b0) / 6);
          const conversion = (c1 - c0) * ((s0 * b0 + s1 * b1) / 3 + (s0 * b1 + s1 * b0) / 6);
          results[row] = addedUp(traffic, conversion, number(revenues, row) - number(targetRevenues, row));
        }
        return results;
      },
      each: () => eachRow((row) => BRIDGE(...sixNumbers(row), "shapley")),
      columns: 6,
    },
    {
      name: "LANDING",
      ours: () => LANDING(measured, targets),
      bare: () => {
        let actual = 0;
        let toDate = 0;
        let remaining = 0;
        for (let row = 0; row < measured.length; row++) {
          actual += number(measured, row);
          toDate += number(targets, row);
        }
        for (let row = measured.length; row < rows; row++) remaining += number(targets, row);
        return actual + remaining * (actual / toDate);
      },
      each: null,
      columns: 2,
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
      each: null,
      columns: 2,
    },
  ];
}

/** The effects of a bridge, the first two rounded so that all of them add up to the last digit. */
function addedUp(traffic: number, conversion: number, total: number): number[] {
  const grid = 8 * max(abs(traffic), abs(conversion), abs(total));
  const first = traffic + grid - grid;
  const second = conversion + grid - grid;
  return [first, second, total - (first + second), total];
}

type SixNumbers = [number, number, number, number, number, number];

/** Every uplift on every baseline: a table of sensitivities, by one call with a column and a row. */
export function gridRace(size: number, { IMPACT }: Functions = ofSource): Race {
  const column = Array.from({ length: size }, (_, index) => [600_000 + index]);
  const line = [Array.from({ length: size }, (_, index) => index / size)];
  const cells = (of: (baseline: number, uplift: number) => unknown) =>
    column.map(([baseline]) => (line[0] as number[]).map((uplift) => of(baseline as number, uplift)));
  return {
    name: `IMPACT, ${size} × ${size}`,
    ours: () => IMPACT(column, line, 0.54, 6000, 100),
    bare: () => {
      const results = new Array<number[]>(size);
      const uplifts = line[0] as number[];
      for (let row = 0; row < size; row++) {
        const baseline = (column[row] as number[])[0] as number;
        const cells = new Array<number>(size);
        for (let at = 0; at < size; at++) cells[at] = baseline * (uplifts[at] as number) * 0.54 - 6000 - 100 * 12;
        results[row] = cells;
      }
      return results;
    },
    each: () => cells((baseline, uplift) => IMPACT(baseline, uplift, 0.54, 6000, 100)),
    columns: 1,
  };
}
