import type { Drivers } from "./drivers";
import { type Results, results } from "./results";

/** The drivers that an owner can see move, each moved by a fraction of itself. Sessions come or go free of charge. */
const MOVES = {
  basket: (today, by) => ({ basket: today.basket * (1 + by) }),
  costOfGoodsRate: (today, by) => ({ costOfGoodsRate: today.costOfGoodsRate * (1 + by) }),
  sessions: (today, by) => ({
    freeSessions: today.freeSessions + by * (today.freeSessions + today.paidSessions - today.idleSessions),
  }),
  conversion: (today, by) => ({ conversion: today.conversion * (1 + by) }),
  fixedCosts: (today, by) => ({ fixedCosts: today.fixedCosts * (1 + by) }),
  logisticsPerOrder: (today, by) => ({ logisticsPerOrder: today.logisticsPerOrder * (1 + by) }),
  ads: (today, by) => ({
    costPerPaidSession: today.costPerPaidSession * (1 + by),
    adBudget: today.adBudget * (1 + by),
  }),
} satisfies Readonly<Record<string, (today: Drivers, by: number) => Partial<Drivers>>>;

export type TornadoDriver = keyof typeof MOVES;

export interface TornadoBar {
  readonly driver: TornadoDriver;
  /** Change of the result when the driver falls, and when it rises, by the share. */
  readonly down: number;
  readonly up: number;
  /** Half the distance between the two: how much the driver matters. */
  readonly swing: number;
}

/**
 * What each driver alone does to a result when it moves by ± share of itself (0.1 for ±10 %), the largest swing first;
 * those that are the same to the cent stay in the order basket, cost of goods, sessions, conversion, fixed costs,
 * logistics, advertising.
 *
 * @example tornado(garance, 0.1).map(({ driver }) => driver) → ["basket","costOfGoodsRate","sessions","conversion","fixedCosts","logisticsPerOrder","ads"]
 * @example tornado(garance, 0.1)[0].swing → 33436.8
 */
export function tornado(today: Drivers, share: number, line: keyof Results = "operatingResult"): TornadoBar[] {
  const now = results(today)[line];
  const bars = (Object.keys(MOVES) as TornadoDriver[]).map((driver) => {
    const [down = 0, up = 0] = [-share, share].map(
      (by) => results({ ...today, ...MOVES[driver](today, by) })[line] - now,
    );
    return { driver, down, up, swing: Math.abs(up - down) / 2 };
  });
  // Compared by the cent: rounding deep in the digits must not reorder two drivers that read the same.
  const cents = ({ swing }: TornadoBar) => Math.round(swing * 100);
  return bars.sort((a, b) => cents(b) - cents(a));
}
