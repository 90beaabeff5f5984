import { type Drivers, driversOf, type Measures, type Terms, yearOf } from "../plan/model";
import type { PlanReading, TableReading } from "./plan-reading";

/** Columns of the monthly tables, in the Review and in the Dashboard. */
export const MEASURE_COLUMNS: Readonly<Record<keyof Measures, string>> = {
  sessions: "sessions",
  orders: "orders",
  revenue: "revenue",
  costOfGoods: "cogs",
  adSpend: "ad_spend",
  newCustomers: "new_customers",
  returnedOrders: "returned_orders",
  carts: "carts",
};

/** Twelve months as they were typed, first to last; null for what was not measured. */
export function monthsOf(table: TableReading | null): Measures[] {
  return (table?.rows ?? []).map((row) => {
    const measures = Object.entries(MEASURE_COLUMNS).map(([measure, column]) => [measure, row.number(column)]);
    return Object.fromEntries(measures) as unknown as Measures;
  });
}

/** What the owner said of the business in the Review; what is missing is 0, a year of 365 days. */
export function termsOf(plan: PlanReading): Terms {
  const term = (row: string) => plan.row("review", "terms", row)?.number("value") ?? null;
  const fixed = plan.table("review", "fixed")?.rows ?? [];
  return {
    logisticsPerOrder: term("logistics") ?? 0,
    returnHandlingCost: term("return_handling") ?? 0,
    fixedCosts: fixed.reduce((sum, row) => sum + (row.number("amount") ?? 0), 0),
    stockDays: term("stock_days") ?? 0,
    receivableDays: term("receivable_days") ?? 0,
    payableDays: term("payable_days") ?? 0,
    vatRate: term("vat") ?? 0,
    daysInYear: term("days") === 360 ? 360 : 365,
    paidSessions: plan.row("review", "yearly", "paid_sessions")?.number("value") ?? null,
  };
}

/** The drivers of last year, as the Review tells it; null while it has no revenue. */
export function shopOf(plan: PlanReading): Drivers | null {
  const year = yearOf(monthsOf(plan.table("review", "actuals")));
  return year.revenue === null ? null : driversOf(year, termsOf(plan));
}
