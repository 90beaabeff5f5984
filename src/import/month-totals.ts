import type { MonthFigures } from "../protocol/endpoints";
import { type CalendarDay, compareDays, monthOfDay } from "../shared/calendar-day";
import { monthsBetween, monthsFrom, type YearMonth } from "../shared/year-month";
import { inUnits } from "./amounts";

export type OrderKind = "sale" | "cancellation" | "zero";

/** One row that was read; the amount in parts (see amounts.ts), the customer "" when unknown. */
export interface OrderRow {
  readonly day: CalendarDay;
  readonly parts: number;
  readonly kind: OrderKind;
  readonly customer: string;
}

interface Totals {
  orders: number;
  parts: number;
  newCustomers: number;
  cancelledOrders: number;
  cancelledParts: number;
}

/** Orders added up by month, from the first month to the last without a hole. The order of the rows does not matter. */
export function monthTotals(rows: readonly OrderRow[]): MonthFigures[] {
  const totals = new Map<YearMonth, Totals>();
  const firstOrders = new Map<string, CalendarDay>();
  for (const { day, parts, kind, customer } of rows) {
    const month = totalsOf(totals, monthOfDay(day));
    if (kind === "sale") {
      month.orders += 1;
      month.parts += parts;
      const known = firstOrders.get(customer);
      if (customer !== "" && (known === undefined || compareDays(day, known) < 0)) firstOrders.set(customer, day);
    } else if (kind === "cancellation") {
      month.cancelledOrders += 1;
      month.cancelledParts -= Math.abs(parts);
    }
  }
  for (const day of firstOrders.values()) totalsOf(totals, monthOfDay(day)).newCustomers += 1;
  const found = [...totals.keys()].sort();
  const [first] = found;
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return [];
  return monthsFrom(first, monthsBetween(first, last) + 1).map((month) =>
    figures(month, totalsOf(totals, month), firstOrders.size > 0),
  );
}

function totalsOf(totals: Map<YearMonth, Totals>, month: YearMonth): Totals {
  let found = totals.get(month);
  if (found === undefined) {
    found = { orders: 0, parts: 0, newCustomers: 0, cancelledOrders: 0, cancelledParts: 0 };
    totals.set(month, found);
  }
  return found;
}

function figures(month: string, totals: Totals, customersKnown: boolean): MonthFigures {
  return {
    month,
    orders: totals.orders,
    revenue: inUnits(totals.parts),
    newCustomers: customersKnown ? totals.newCustomers : null,
    cancelledOrders: totals.cancelledOrders,
    cancelledAmount: inUnits(totals.cancelledParts),
  };
}
