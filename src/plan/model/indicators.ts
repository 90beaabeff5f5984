import type { Drivers } from "./drivers";
import { product, ratio, sum } from "./measured";
import { results } from "./results";
import type { Measures } from "./year";

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
 * The indicators of a year, null where they have no meaning (a rate of nothing) or were not measured.
 *
 * @example indicators(yearOf(months2025), garance, customers2025).lifetimeValue → 81.99
 */
export function indicators(year: Measures, drivers: Drivers, customers: CustomerFigures) {
  const { contributionBeforeAds } = results(drivers);
  const contributionPerOrder = ratio(contributionBeforeAds, year.orders);
  const contributionRate = ratio(contributionBeforeAds, year.revenue);
  const ordersPerCustomer = ratio(year.orders, customers.uniqueCustomers);
  const lifetimeValue = product(contributionPerOrder, ordersPerCustomer, customers.lifetimeYears);
  const acquisitionCost = ratio(year.adSpend, year.newCustomers);
  const fullAcquisitionCost = ratio(sum(year.adSpend, customers.agencyFee), year.newCustomers);
  const grossMargin = sum(year.revenue, product(year.costOfGoods, -1));
  return {
    conversion: ratio(year.orders, year.sessions),
    basket: ratio(year.revenue, year.orders),
    grossMargin,
    grossMarginRate: ratio(grossMargin, year.revenue),
    acquisitionCost,
    fullAcquisitionCost,
    returnOnAdSpend: ratio(customers.attributedRevenue, year.adSpend),
    marketingEfficiency: ratio(year.revenue, year.adSpend),
    costPerPaidSession: ratio(year.adSpend, drivers.paidSessions),
    returnRate: ratio(year.returnedOrders, year.orders),
    cartAbandonment: sum(1, product(ratio(year.orders, year.carts), -1)),
    repeatRate: ratio(customers.repeatCustomers, customers.uniqueCustomers),
    ordersPerCustomer,
    repeatOrderShare: sum(1, product(ratio(year.newCustomers, year.orders), -1)),
    revenuePerSession: ratio(year.revenue, year.sessions),
    contributionPerOrder,
    contributionRate,
    breakEvenReturnOnAdSpend: contributionRate !== null && contributionRate > 0 ? 1 / contributionRate : null,
    lifetimeValue,
    lifetimeValueToAcquisitionCost: ratio(lifetimeValue, acquisitionCost),
    lifetimeValueToFullAcquisitionCost: ratio(lifetimeValue, fullAcquisitionCost),
  };
}
