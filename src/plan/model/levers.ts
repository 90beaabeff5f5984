import type { Drivers } from "./drivers";

/**
 * What a priority pulls. `change` is how hard, in the unit of each kind:
 * - freeTraffic, paidTraffic, conversion, basket, price: a fraction of today's (0.05 for +5 %); traffic, of all sessions.
 * - extraOrders: orders a year; logistics: amount per order (−0.5 for 50 cents less).
 * - costOfGoods, returns: difference of the rate (−0.02 for two points less, not for −2 %).
 * - saving: amount a year, above 0 when costs fall; other: revenue a year.
 */
export type Lever =
  | {
      readonly kind: "freeTraffic" | "conversion" | "basket" | "price" | "logistics" | "saving";
      readonly change: number;
    }
  /**
   * How well the new sessions convert against the shop's: 1 as well (when left out), 0.5 half as well; and what one
   * costs, when it is not what the shop's others cost.
   */
  | {
      readonly kind: "paidTraffic";
      readonly change: number;
      readonly relativeConversion?: number;
      readonly costPerSession?: number;
    }
  /** Discount on these orders; they cost logistics, but no session. */
  | { readonly kind: "extraOrders"; readonly change: number; readonly discountRate?: number }
  /** Bigger lots are cheaper and lie longer: days in stock from then on. */
  | { readonly kind: "costOfGoods"; readonly change: number; readonly stockDays?: number }
  /** What handling one of these returns costs, when it is not what the shop's others cost. */
  | { readonly kind: "returns"; readonly change: number; readonly handlingCost?: number }
  | { readonly kind: "other"; readonly change: number; readonly marginRate: number };

export type LeverKind = Lever["kind"];

type MultipliedDriver = "conversion" | "basket" | "price";
type AddedDriver = Exclude<keyof Drivers, MultipliedDriver | "daysInYear">;

/** A driver is either multiplied or added to, never both: that is why changes can be made in any order. */
export interface Change {
  readonly times: Readonly<Partial<Record<MultipliedDriver, number>>>;
  readonly plus: Readonly<Partial<Record<AddedDriver, number>>>;
}

/**
 * What a lever does to the drivers of a shop, `today` being those that its fractions and new values refer to.
 *
 * @example changeOf({ kind: "basket", change: 0.05 }, garance) → {"times":{"basket":1.05},"plus":{}}
 * @example changeOf({ kind: "freeTraffic", change: 0.05 }, garance) → {"times":{},"plus":{"freeSessions":24000}}
 */
export function changeOf(lever: Lever, today: Drivers): Change {
  const { kind, change } = lever;
  const sessions = (today.freeSessions + today.paidSessions) * change;
  switch (kind) {
    case "conversion":
    case "basket":
    case "price":
      return { times: { [kind]: 1 + change }, plus: {} };
    case "freeTraffic":
      return added({ freeSessions: sessions });
    case "paidTraffic": {
      const dearer = (lever.costPerSession ?? today.costPerPaidSession) - today.costPerPaidSession;
      return added({
        paidSessions: sessions,
        idleSessions: sessions * (1 - (lever.relativeConversion ?? 1)),
        adBudget: sessions * dearer,
      });
    }
    case "extraOrders":
      return added({ extraOrders: change, ordersGivenAway: change * (lever.discountRate ?? 0) });
    case "costOfGoods":
      return added({ costOfGoodsRate: change, stockDays: (lever.stockDays ?? today.stockDays) - today.stockDays });
    case "logistics":
      return added({ logisticsPerOrder: change });
    case "returns": {
      // These returns are handled at another cost than the shop's: the difference, spread over all orders.
      const dearer = (lever.handlingCost ?? today.returnHandlingCost) - today.returnHandlingCost;
      return added({ returnRate: change, logisticsPerOrder: change * dearer });
    }
    case "saving":
      return added({ fixedCosts: -change });
    case "other":
      return added({ otherRevenue: change, otherMargin: change * lever.marginRate });
  }
}

function added(plus: Change["plus"]): Change {
  return { times: {}, plus };
}

/**
 * The drivers once the changes are made, in whatever order they are given.
 *
 * @example changed(garance, [changeOf({ kind: "price", change: 0.05 }, garance)]).price → 1.05
 */
export function changed(drivers: Drivers, changes: readonly Change[]): Drivers {
  const moved: { -readonly [Driver in keyof Drivers]: Drivers[Driver] } = { ...drivers };
  for (const { times, plus } of changes) {
    for (const driver of Object.keys(times) as MultipliedDriver[]) moved[driver] *= times[driver] ?? 1;
    for (const driver of Object.keys(plus) as AddedDriver[]) moved[driver] += plus[driver] ?? 0;
  }
  return moved;
}

/**
 * The drivers once levers are pulled together, each by its change of today's.
 *
 * @example pulled(garance, [{ kind: "basket", change: 0.05 }]).basket → 67.725
 */
export function pulled(today: Drivers, levers: readonly Lever[]): Drivers {
  return changed(
    today,
    levers.map((lever) => changeOf(lever, today)),
  );
}
