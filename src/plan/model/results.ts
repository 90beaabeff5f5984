import type { Drivers } from "./drivers";
import { type WorkingCapital, workingCapital } from "./working-capital";

/** A year, from orders to operating result. Amounts excl. VAT except receivables and payables; costs are positive. */
export interface Results extends WorkingCapital {
  readonly sessions: number;
  readonly orders: number;
  readonly revenue: number;
  readonly costOfGoods: number;
  readonly grossMargin: number;
  readonly logistics: number;
  /** Discounts given on extra orders. */
  readonly discounts: number;
  /** Handling of the returns beyond those of the measured year; negative when there are fewer. */
  readonly returnHandling: number;
  readonly contributionBeforeAds: number;
  readonly ads: number;
  readonly contributionAfterAds: number;
  readonly fixedCosts: number;
  readonly operatingResult: number;
}

/**
 * The contribution model: what the drivers of a year make.
 *
 * @example results(garance).revenue → 619200
 * @example results(garance).contributionBeforeAds → 262368
 * @example results(garance).operatingResult → 30368
 */
export function results(drivers: Drivers): Results {
  const { price, basket, costOfGoodsRate } = drivers;
  const sessions = drivers.freeSessions + drivers.paidSessions;
  const orders = (sessions - drivers.idleSessions) * drivers.conversion + drivers.extraOrders;
  const moreReturns = drivers.returnRate - drivers.measuredReturnRate;
  const salesAtTodaysPrices = orders * basket * (1 - moreReturns);
  const revenue = salesAtTodaysPrices * price + drivers.otherRevenue;
  const costOfGoods = (salesAtTodaysPrices + drivers.otherRevenue) * costOfGoodsRate;
  const logistics = orders * drivers.logisticsPerOrder;
  const discounts = drivers.ordersGivenAway * basket * price;
  const returnHandling = orders * moreReturns * drivers.returnHandlingCost;
  // The margin of other revenue is given, whatever its goods cost.
  const contributionBeforeAds =
    salesAtTodaysPrices * (price - costOfGoodsRate) - logistics - discounts - returnHandling + drivers.otherMargin;
  const ads = drivers.paidSessions * drivers.costPerPaidSession + drivers.adBudget;
  const contributionAfterAds = contributionBeforeAds - ads;
  const year = {
    sessions,
    orders,
    revenue,
    costOfGoods,
    grossMargin: revenue - costOfGoods,
    logistics,
    discounts,
    returnHandling,
    contributionBeforeAds,
    ads,
    contributionAfterAds,
    fixedCosts: drivers.fixedCosts,
    operatingResult: contributionAfterAds - drivers.fixedCosts,
    ...workingCapital(revenue, costOfGoods, drivers),
  };
  // Fewer returns on no orders would be −0.
  return sumOf([year]);
}

/** After − before, line by line. @example difference(results(garance), results(garance)).revenue → 0 */
export function difference(after: Results, before: Results): Results {
  return byLine(after, before, (a, b) => a - b);
}

/** Years or differences added up, line by line; of none, zeros. @example sumOf([]).revenue → 0 */
export function sumOf(all: readonly Results[]): Results {
  return all.reduce((sum, each) => byLine(sum, each, (a, b) => a + b), NOTHING);
}

function byLine(one: Results, other: Results, combine: (a: number, b: number) => number): Results {
  const lines = Object.keys(NOTHING) as (keyof Results)[];
  return Object.fromEntries(lines.map((line) => [line, combine(one[line], other[line])])) as unknown as Results;
}

const NOTHING: Results = {
  sessions: 0,
  orders: 0,
  revenue: 0,
  costOfGoods: 0,
  grossMargin: 0,
  logistics: 0,
  discounts: 0,
  returnHandling: 0,
  contributionBeforeAds: 0,
  ads: 0,
  contributionAfterAds: 0,
  fixedCosts: 0,
  operatingResult: 0,
  stock: 0,
  receivables: 0,
  payables: 0,
  workingCapital: 0,
};
