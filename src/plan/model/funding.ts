import { fundingGap } from "../funding-gap";
import { ratio } from "./measured";
import { type Months, shareOfYear } from "./season";

/** An amount for each quarter of the fiscal year. */
export type Quarters = readonly [number, number, number, number];

export type Quarter = 1 | 2 | 3 | 4;

/** All in one quarter. @example once(6000, 2) → [0,6000,0,0] */
export function once(amount: number, quarter: Quarter): Quarters {
  return [1, 2, 3, 4].map((each) => (each === quarter ? amount : 0)) as unknown as Quarters;
}

/** A quarter of it in each. @example spread(4200) → [1050,1050,1050,1050] */
export function spread(amount: number): Quarters {
  return [amount / 4, amount / 4, amount / 4, amount / 4];
}

/**
 * What a full year's amount brings by quarter from a start month on (1 to 12), in last year's seasons; null when nothing
 * was measured then.
 *
 * @example seasonal(1200, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 6) → [0,100,300,300]
 */
export function seasonal(amount: number, lastYear: Months, startMonth: number): Quarters | null {
  const shares = [3, 6, 9, 12].map((last) => shareOfYear(lastYear, Math.max(startMonth, last - 2), last));
  if (shares.includes(null)) return null;
  return shares.map((share) => amount * (share ?? 0) + 0) as unknown as Quarters;
}

export interface FundingQuarter {
  readonly uses: number;
  readonly sources: number;
  readonly balance: number;
  /** Balance since the start of the year. */
  readonly running: number;
}

export interface FundingTable {
  readonly quarters: readonly FundingQuarter[];
  readonly uses: number;
  readonly sources: number;
  readonly balance: number;
  /** Sources ÷ uses; null without uses. */
  readonly coverage: number | null;
  /** The lowest running balance of a quarter's end, and the first quarter that has it. */
  readonly lowest: number;
  readonly lowestQuarter: Quarter;
  /** The cash to find so that the running balance never goes below zero. */
  readonly missing: number;
}

/**
 * The quick table: do the sources pay the uses, and when not? A year that balances can lack money at a quarter's end.
 *
 * @example fundingTable([once(300, 2)], [spread(400)]).quarters.map(({ running }) => running) → [100,-100,0,100]
 * @example fundingTable([once(300, 2)], [spread(400)]).missing → 100
 */
export function fundingTable(uses: readonly Quarters[], sources: readonly Quarters[]): FundingTable {
  const used = byQuarter(uses);
  const found = byQuarter(sources);
  let running = 0;
  const quarters = used.map((amount, index) => {
    const source = found[index] ?? 0;
    running += source - amount;
    return { uses: amount, sources: source, balance: source - amount, running };
  });
  const balances = quarters.map((quarter) => quarter.running);
  const lowest = Math.min(...balances);
  const totals = { uses: sum(used), sources: sum(found) };
  return {
    quarters,
    ...totals,
    balance: totals.sources - totals.uses,
    coverage: ratio(totals.sources, totals.uses),
    lowest,
    lowestQuarter: (balances.indexOf(lowest) + 1) as Quarter,
    missing: fundingGap(used, found),
  };
}

function byQuarter(lines: readonly Quarters[]): number[] {
  return [0, 1, 2, 3].map((quarter) => sum(lines.map((line) => line[quarter] as number)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
