import { product, ratio, sum } from "./measured";

/** A way to bring visits to the shop, paid in money or in hours. */
export interface Way {
  readonly cost: number;
  readonly visits: number | null;
  readonly orders: number | null;
  readonly revenue: number | null;
  readonly contribution: number | null;
  /** Contribution less the cost. */
  readonly net: number | null;
  readonly returnOnCost: number | null;
  readonly costPerOrder: number | null;
  /** Orders ÷ visits at which the contribution pays the cost. */
  readonly breakEvenConversion: number | null;
}

/** What an order is worth, on average: its revenue, and its contribution before advertising. */
export interface OrderValue {
  readonly basket: number;
  readonly contribution: number;
}

/**
 * Advertising: a budget, the cost of a visit and how many visits become orders.
 *
 * @example money(9000, 0.36, 0.016, { basket: 64.5, contribution: 27.33 }).net → 1932
 * @example money(9000, 0.36, 0.016, { basket: 64.5, contribution: 27.33 }).breakEvenConversion → 0.013172338090010977
 */
export function money(budget: number, costPerVisit: number, conversion: number, order: OrderValue): Way {
  return way(budget, ratio(budget, costPerVisit), conversion, order);
}

/**
 * The community instead: hours at their cost, interactions (answers, comments, messages) that bring visits.
 *
 * @example minutes({ hours: 138, hourlyCost: 20, interactionsPerHour: 20, visitsPerInteraction: 1.5 }, 0.03, { basket: 64.5, contribution: 27.33 }).net → 634.386
 */
export function minutes(
  effort: {
    readonly hours: number;
    readonly hourlyCost: number;
    readonly interactionsPerHour: number;
    readonly visitsPerInteraction: number;
  },
  conversion: number,
  order: OrderValue,
): Way & {
  readonly interactions: number;
  readonly costPerInteraction: number | null;
  readonly breakEvenVisitsPerInteraction: number | null;
} {
  const cost = effort.hours * effort.hourlyCost;
  const interactions = effort.hours * effort.interactionsPerHour;
  return {
    ...way(cost, interactions * effort.visitsPerInteraction, conversion, order),
    interactions,
    costPerInteraction: ratio(cost, interactions),
    breakEvenVisitsPerInteraction: breakEvenRate(cost, interactions * conversion, order.contribution),
  };
}

function way(cost: number, visits: number | null, conversion: number, order: OrderValue): Way {
  const orders = product(visits, conversion);
  const contribution = product(orders, order.contribution);
  const net = sum(contribution, -cost);
  return {
    cost,
    visits,
    orders,
    revenue: product(orders, order.basket),
    contribution,
    net,
    returnOnCost: ratio(net, cost),
    costPerOrder: ratio(cost, orders),
    breakEvenConversion: breakEvenRate(cost, visits, order.contribution),
  };
}

/**
 * From which value of its rate on (conversion, visits per interaction) a way brings cheaper orders than another: its
 * orders are in proportion to the rate, its cost is not. Null when either brings no order.
 *
 * @example cheaperFrom(1.5, 22.5, 20) → 1.6875
 */
export function cheaperFrom(
  rate: number,
  costPerOrder: number | null,
  otherCostPerOrder: number | null,
): number | null {
  return ratio(product(rate, costPerOrder), otherCostPerOrder);
}

/** The rate at which `base × rate × contribution` pays the cost; null when no rate does. */
function breakEvenRate(cost: number, base: number | null, contribution: number): number | null {
  return contribution > 0 ? ratio(cost, product(base, contribution)) : null;
}
