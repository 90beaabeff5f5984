import type { Drivers } from "./drivers";
import { ratio } from "./measured";

/** What a shop measures in a month, or in a year. Null is not measured, which is not 0. Amounts excl. VAT. */
export interface Measures {
  readonly sessions: number | null;
  readonly orders: number | null;
  readonly revenue: number | null;
  readonly costOfGoods: number | null;
  readonly adSpend: number | null;
  readonly newCustomers: number | null;
  readonly returnedOrders: number | null;
  readonly carts: number | null;
}

/**
 * A year's measures: the sums of its months, null for what no month measured. Rates of a year are ratios of these sums,
 * never means of monthly rates.
 *
 * @example yearOf(months2025).revenue → 619200
 */
export function yearOf(months: readonly Measures[]): Measures {
  const sum = (measure: keyof Measures) =>
    months.reduce<number | null>(
      (total, { [measure]: value }) => (value === null ? total : (total ?? 0) + value),
      null,
    );
  return {
    sessions: sum("sessions"),
    orders: sum("orders"),
    revenue: sum("revenue"),
    costOfGoods: sum("costOfGoods"),
    adSpend: sum("adSpend"),
    newCustomers: sum("newCustomers"),
    returnedOrders: sum("returnedOrders"),
    carts: sum("carts"),
  };
}

/** What an owner knows besides the monthly figures. */
export type Terms = Pick<
  Drivers,
  | "logisticsPerOrder"
  | "returnHandlingCost"
  | "fixedCosts"
  | "stockDays"
  | "receivableDays"
  | "payableDays"
  | "vatRate"
  | "daysInYear"
> & {
  /** Null when unknown: all advertising is then a budget that does not follow the sessions. */
  readonly paidSessions: number | null;
};

/**
 * The drivers that made a year: their results are its revenue and its costs again. What was not measured is 0, except:
 * - Sessions: without them each order counts as one, so that more traffic or a better conversion is still worth its
 *   share of revenue.
 * - Revenue and cost of goods that no order explains (a refund in a year without orders) are other revenue.
 *
 * @example driversOf(yearOf(months2025), terms2025).basket → 64.5
 */
export function driversOf(year: Measures, { paidSessions, ...terms }: Terms): Drivers {
  const [revenue, costOfGoods, adSpend] = [year.revenue ?? 0, year.costOfGoods ?? 0, year.adSpend ?? 0];
  const orders = year.orders ?? 0;
  const sessions = year.sessions === null || year.sessions === 0 ? orders : year.sessions;
  const basket = ratio(revenue, year.orders);
  const costOfGoodsRate = ratio(costOfGoods, revenue);
  const returnRate = ratio(year.returnedOrders, year.orders) ?? 0;
  const costPerPaidSession = ratio(adSpend, paidSessions);
  return {
    ...terms,
    freeSessions: sessions - (paidSessions ?? 0),
    paidSessions: paidSessions ?? 0,
    idleSessions: 0,
    conversion: ratio(orders, sessions) ?? 0,
    extraOrders: 0,
    ordersGivenAway: 0,
    basket: basket ?? 0,
    price: 1,
    costOfGoodsRate: costOfGoodsRate ?? 0,
    returnRate,
    measuredReturnRate: returnRate,
    costPerPaidSession: costPerPaidSession ?? 0,
    adBudget: costPerPaidSession === null ? adSpend : 0,
    otherRevenue: basket === null ? revenue : 0,
    otherMargin: (basket === null ? revenue : 0) - (basket === null || costOfGoodsRate === null ? costOfGoods : 0),
  };
}
