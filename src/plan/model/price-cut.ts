import { withoutNegativeZero } from "../../shared/negative-zero";
import type { Drivers } from "./drivers";
import { pulled } from "./levers";
import { ratio } from "./measured";
import { results } from "./results";

export interface PriceCut {
  readonly basket: number;
  readonly orders: number;
  readonly revenue: number;
  readonly revenueChange: number;
  readonly contributionBefore: number;
  readonly contribution: number;
  readonly contributionChange: number;
  /**
   * Orders that would make up for the cut; null when no number would (each order then costs more than it brings), and
   * when there was no contribution to keep.
   */
  readonly ordersToBreakEven: number | null;
}

/**
 * The price-cut trap: prices change by `price`, orders by `orders` (−0.1 and 0.1 for 10 % off and 10 % more), and goods
 * and parcels cost what they did. Contribution is before advertising. Null for a shop without orders.
 *
 * @example priceCut(garance, -0.1, 0.1).contributionChange → -41875.2
 * @example priceCut(garance, -0.1, 0.1).ordersToBreakEven → 12565.517241379312
 */
export function priceCut(today: Drivers, price: number, orders: number): PriceCut | null {
  const now = results(today);
  const cheaper = pulled(today, [{ kind: "price", change: price }]);
  const same = results(cheaper);
  const perOrder = ratio(same.contributionBeforeAds, same.orders);
  if (perOrder === null) return null;
  const before = now.contributionBeforeAds;
  const growth = 1 + orders;
  const grown = (value: number) => withoutNegativeZero(value * growth);
  const revenue = grown(same.revenue);
  const contribution = grown(same.contributionBeforeAds);
  return {
    basket: cheaper.basket * cheaper.price,
    orders: grown(same.orders),
    revenue,
    revenueChange: revenue - now.revenue,
    contributionBefore: before,
    contribution,
    contributionChange: contribution - before,
    ordersToBreakEven: perOrder > 0 && before >= 0 ? ratio(before, perOrder) : null,
  };
}
