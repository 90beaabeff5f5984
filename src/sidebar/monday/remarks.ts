import type { Measure, MeasureFigures } from "../../protocol/measures";
import type { MonthToFill } from "../../protocol/monday";

/** What is odd about a figure, though it may be right. */
export type Remark = "orders-above-sessions" | "returns-above-orders" | "revenue-far" | "basket-far";

/** Beyond this many times last month's, or below its inverse, a figure is asked about. */
const FAR = 3;

/**
 * What to ask about the typed figures, each beside the field that it is about. None keeps anybody from saving: January
 * may bring back more orders than it sells, and a season may triple a month.
 */
export function remarksOn(
  { filled, previous }: Pick<MonthToFill, "filled" | "previous">,
  typed: ReadonlyMap<Measure, number>,
): Map<Measure, Remark> {
  const value = (measure: Measure): number | null => typed.get(measure) ?? filled[measure];
  const remarks = new Map<Measure, Remark>();
  const say = (remark: Remark, ...about: Measure[]) => {
    const field = about.find((measure) => typed.has(measure));
    if (field !== undefined && !remarks.has(field)) remarks.set(field, remark);
  };
  const orders = value("orders");
  if (isAbove(orders, value("sessions"))) say("orders-above-sessions", "orders", "sessions");
  if (isAbove(value("returned_orders"), orders)) say("returns-above-orders", "returned_orders", "orders");
  if (isFar(value("revenue"), previous.revenue)) say("revenue-far", "revenue");
  else if (isFar(basketOf(value("revenue"), orders), basketOfFigures(previous))) say("basket-far", "revenue", "orders");
  return remarks;
}

function isAbove(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole;
}

function isFar(value: number | null, before: number | null): boolean {
  if (value === null || before === null || before <= 0) return false;
  return value > before * FAR || value * FAR < before;
}

function basketOf(revenue: number | null, orders: number | null): number | null {
  return revenue === null || orders === null || orders <= 0 ? null : revenue / orders;
}

function basketOfFigures({ revenue, orders }: MeasureFigures): number | null {
  return basketOf(revenue, orders);
}
