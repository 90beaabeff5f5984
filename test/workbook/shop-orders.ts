import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { MonthFigures } from "../../src/protocol/figures";
import { monthsFrom, type YearMonth } from "../../src/shared/year-month";

/** 25,900 orders of a real shop, December 2010 to December 2011. */
export const SHOP_ORDERS = readFileSync(resolve(__dirname, "../fixtures/online-retail-orders.csv"), "utf8");

/** Months with figures that tell which month and which column they belong to. */
export function someMonths(first: YearMonth, count: number, change: Partial<MonthFigures> = {}): MonthFigures[] {
  return monthsFrom(first, count).map((month, index) => ({
    month,
    sessions: null,
    orders: 100 + index,
    revenue: 10000.25 + index,
    costOfGoods: null,
    adSpend: null,
    newCustomers: 50 + index,
    returnedOrders: null,
    carts: null,
    cancelledOrders: index,
    cancelledAmount: -100.5 * index,
    ...change,
  }));
}
