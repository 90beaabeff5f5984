import type { Drivers, Lever, LeverKind, Measures } from "../model";
import { bestMonth } from "./best-month";

/** The levers that have a slider: "other" needs a margin of its own and is asked for in the Impact sheet. */
export type SliderKind = Exclude<LeverKind, "other">;

/** In the order in which they are shown. */
export const SLIDERS: readonly SliderKind[] = [
  "freeTraffic",
  "paidTraffic",
  "conversion",
  "basket",
  "price",
  "extraOrders",
  "costOfGoods",
  "logistics",
  "returns",
  "saving",
];

/** Percent of today's, points of a rate, orders a year, money per order, money a year. */
export type SliderUnit = "percent" | "points" | "orders" | "perOrder" | "perYear";

export const SLIDER_UNITS: Readonly<Record<SliderKind, SliderUnit>> = {
  freeTraffic: "percent",
  paidTraffic: "percent",
  conversion: "percent",
  basket: "percent",
  price: "percent",
  extraOrders: "orders",
  costOfGoods: "points",
  logistics: "perOrder",
  returns: "points",
  saving: "perYear",
};

/** How far a slider goes, in its unit; both ends are whole numbers of steps, so that 0 can be met. */
export interface SliderRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly decimals: number;
}

/** What may be typed beside it, which goes further than anybody should slide. */
export interface TypedRange {
  readonly least: number;
  readonly most: number;
}

/** The lever of a slider's value. @example leverOf("basket", 5) → {"kind":"basket","change":0.05} */
export function leverOf(kind: SliderKind, value: number): Lever {
  const unit = SLIDER_UNITS[kind];
  return { kind, change: unit === "percent" || unit === "points" ? value / 100 : value };
}

const AT_MOST_PRICE = 20;
const AT_MOST_TRAFFIC = 50;
/** Points of a cost rate that a year of bargaining may move. */
const AT_MOST_POINTS = 10;

/**
 * A range that makes sense for the shop: rates and baskets as far as its own months went, orders and savings by a
 * quarter of its own.
 *
 * @example sliderRange("conversion", garance, months2025) → {"least":-20,"most":20,"step":1,"decimals":0}
 * @example sliderRange("extraOrders", garance, months2025) → {"least":0,"most":2400,"step":20,"decimals":0}
 * @example sliderRange("returns", garance, months2025) → {"least":-6,"most":6,"step":0.1,"decimals":1}
 */
export function sliderRange(kind: SliderKind, today: Drivers, months: readonly Measures[]): SliderRange {
  switch (kind) {
    case "freeTraffic":
    case "paidTraffic":
      return steps(-AT_MOST_TRAFFIC, AT_MOST_TRAFFIC, 1);
    case "conversion":
    case "basket": {
      const best = bestMonth(kind, months);
      const year = kind === "basket" ? today.basket : today.conversion;
      const reach = best === null || year <= 0 ? 0 : (best / year - 1) * 100;
      const far = Math.min(100, Math.max(20, Math.ceil(reach / 10) * 10));
      return steps(-Math.min(50, far), far, 1);
    }
    case "price":
      return steps(-AT_MOST_PRICE, AT_MOST_PRICE, 1);
    case "extraOrders":
      return quarterOf(ordersOf(today), 100);
    case "costOfGoods":
      return points(today.costOfGoodsRate, 0.5);
    case "logistics": {
      const far = today.logisticsPerOrder > 0 ? today.logisticsPerOrder : today.basket / 10;
      const step = niceStep(far / 50);
      return steps(today.logisticsPerOrder > 0 ? -far : 0, Math.max(far, step), step);
    }
    case "returns":
      return points(today.returnRate, 0.1);
    case "saving":
      return quarterOf(today.fixedCosts + adsOf(today), 1000);
  }
}

/**
 * What may be typed: anything that a shop can have. A rate stays between 0 and 100 %, a cost per order does not fall
 * below nothing, and what is multiplied keeps something of itself.
 *
 * @example typedRange("returns", garance) → {"least":-6,"most":94}
 * @example typedRange("basket", garance) → {"least":-99,"most":1000}
 */
export function typedRange(kind: SliderKind, today: Drivers): TypedRange {
  switch (SLIDER_UNITS[kind]) {
    case "percent":
      return { least: -99, most: 1000 };
    case "points": {
      const rate = toHundredth((kind === "returns" ? today.returnRate : today.costOfGoodsRate) * 100);
      return { least: 0 - rate, most: Math.max(0, toHundredth(100 - rate)) };
    }
    case "orders":
      return { least: 0, most: 1e9 };
    case "perOrder":
      return { least: 0 - today.logisticsPerOrder, most: 1e6 };
    case "perYear":
      return { least: -1e9, most: 1e9 };
  }
}

function points(rate: number, step: number): SliderRange {
  const far = rate > 0 ? Math.min(AT_MOST_POINTS, rate * 100) : AT_MOST_POINTS;
  return steps(rate > 0 ? -far : 0, far, step);
}

function quarterOf(whole: number, atLeast: number): SliderRange {
  const far = Math.max(atLeast, whole / 4);
  return steps(0, far, Math.max(1, niceStep(far / 100)));
}

/** Whole steps within the limits. */
function steps(least: number, most: number, step: number): SliderRange {
  const decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  // A limit that is a whole number of steps must not lose one to rounding.
  const whole = (limit: number) => Math.floor(Math.abs(limit) / step + 1e-9) * step;
  const round = (value: number) => Number(value.toFixed(decimals));
  return { least: 0 - round(whole(least)), most: round(whole(most)), step, decimals };
}

/** The largest of 1, 2, 5, 10, 20… (or a hundredth of them) that is not above a value. @example niceStep(24) → 20 */
export function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 0.01)) + 1e-9);
  const step = [5, 2, 1].find((factor) => factor * power <= value * (1 + 1e-9)) ?? 1;
  return Number((step * power).toPrecision(1));
}

const ordersOf = ({ freeSessions, paidSessions, conversion }: Drivers) => (freeSessions + paidSessions) * conversion;
const adsOf = ({ paidSessions, costPerPaidSession, adBudget }: Drivers) => paidSessions * costPerPaidSession + adBudget;
const toHundredth = (value: number) => Math.round(value * 100) / 100;
