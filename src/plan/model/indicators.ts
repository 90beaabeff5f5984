import type { Drivers } from "./drivers";
import { product, ratio, sum } from "./measured";
import { ratioOfSums } from "./ratio-of-sums";
import { type Measures, type Terms, yearOf } from "./year";

/** What an owner may know of customers and campaigns; null when not. */
export interface CustomerFigures {
  readonly uniqueCustomers: number | null;
  readonly repeatCustomers: number | null;
  /** Years that a customer stays. */
  readonly lifetimeYears: number | null;
  /** Revenue that the advertising platforms claim: not all revenue. */
  readonly attributedRevenue: number | null;
  readonly agencyFee: number | null;
}

/** Rates are fractions, amounts excl. VAT; "return on ad spend" is attributed revenue ÷ spend, efficiency is all revenue ÷ spend. */
export type Indicators = ReturnType<typeof indicators>;

/**
 * The indicators of a year, null where they have no meaning (a rate of nothing) or were not measured. Rates compare the
 * months in which both of their sides were measured; what is known for the year alone is compared with the year's sums.
 *
 * @example indicators(months2025, terms2025, customers2025).lifetimeValue → 81.99
 */
export function indicators(
  months: readonly Measures[],
  { logisticsPerOrder, paidSessions }: Pick<Drivers, "logisticsPerOrder"> & Pick<Terms, "paidSessions">,
  customers: CustomerFigures,
) {
  const year = yearOf(months);
  const rate = (part: keyof Measures, whole: keyof Measures) => ratioOfSums(months, part, whole);
  const less = (part: number | null) => sum(1, product(part, -1));
  const basket = rate("revenue", "orders");
  const grossMarginRate = less(rate("costOfGoods", "revenue"));
  const contributionPerOrder = sum(product(basket, grossMarginRate), -logisticsPerOrder);
  const contributionRate = ratio(contributionPerOrder, basket);
  const ordersPerCustomer = ratio(year.orders, customers.uniqueCustomers);
  const lifetimeValue = product(contributionPerOrder, ordersPerCustomer, customers.lifetimeYears);
  const acquisitionCost = rate("adSpend", "newCustomers");
  const fullAcquisitionCost = sum(acquisitionCost, ratio(customers.agencyFee, year.newCustomers));
  return {
    conversion: rate("orders", "sessions"),
    basket,
    grossMargin: sum(year.revenue, product(year.costOfGoods, -1)),
    grossMarginRate,
    acquisitionCost,
    fullAcquisitionCost,
    returnOnAdSpend: ratio(customers.attributedRevenue, year.adSpend),
    marketingEfficiency: rate("revenue", "adSpend"),
    costPerPaidSession: ratio(year.adSpend, paidSessions),
    returnRate: rate("returnedOrders", "orders"),
    cartAbandonment: less(rate("orders", "carts")),
    repeatRate: ratio(customers.repeatCustomers, customers.uniqueCustomers),
    ordersPerCustomer,
    repeatOrderShare: less(rate("newCustomers", "orders")),
    revenuePerSession: rate("revenue", "sessions"),
    contributionPerOrder,
    contributionRate,
    breakEvenReturnOnAdSpend: contributionRate !== null && contributionRate > 0 ? ratio(1, contributionRate) : null,
    lifetimeValue,
    lifetimeValueToAcquisitionCost: ratio(lifetimeValue, acquisitionCost),
    lifetimeValueToFullAcquisitionCost: ratio(lifetimeValue, fullAcquisitionCost),
  };
}
