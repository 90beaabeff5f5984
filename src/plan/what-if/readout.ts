import { changed, changeOf, type Drivers, results } from "../model";
import { leverOf, type SliderKind } from "./slider";

/** What a slider moves, before and after: sessions, a rate, the money of an order or of a year. */
export interface Readout {
  readonly before: number;
  readonly after: number;
}

const READ: Readonly<Record<SliderKind, (drivers: Drivers) => number>> = {
  freeTraffic: ({ freeSessions, paidSessions }) => freeSessions + paidSessions,
  paidTraffic: ({ freeSessions, paidSessions }) => freeSessions + paidSessions,
  conversion: ({ conversion }) => conversion,
  basket: ({ basket, price }) => basket * price,
  price: ({ basket, price }) => basket * price,
  extraOrders: (drivers) => results(drivers).orders,
  costOfGoods: ({ costOfGoodsRate }) => costOfGoodsRate,
  logistics: ({ logisticsPerOrder }) => logisticsPerOrder,
  returns: ({ returnRate }) => returnRate,
  saving: ({ fixedCosts }) => fixedCosts,
};

/**
 * What one slider does to what it is called after, alone, on top of `base` (today's shop, or the shop with its plan).
 *
 * @example readout("basket", 5, garance, garance) → {"before":64.5,"after":67.725}
 * @example readout("extraOrders", 600, garance, garance) → {"before":9600,"after":10200}
 */
export function readout(kind: SliderKind, value: number, today: Drivers, base: Drivers): Readout {
  const read = READ[kind];
  return { before: read(base), after: read(changed(base, [changeOf(leverOf(kind, value), today)])) };
}
