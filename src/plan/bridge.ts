/** Why revenue differs from its target: the three effects and what they add up to, in the currency of the revenues. */
export type BridgeEffects = [traffic: number, conversion: number, basket: number, total: number];

export type BridgeMethod = "sequential" | "shapley";

// Looked up once: these run for every row of long ranges, and some hosts take long to find a global.
const { abs, max } = Math;

/** Splits revenue − target revenue over the funnel: target sessions, orders, revenue, then the actual ones. */
export type Bridge = (
  targetSessions: number,
  targetOrders: number,
  targetRevenue: number,
  sessions: number,
  orders: number,
  revenue: number,
) => BridgeEffects;

/**
 * Sequential split, what an accountant expects: traffic at the target conversion and basket, then conversion at the
 * actual traffic and the target basket, then the basket at the actual orders:
 * (S₁−S₀)·c₀·b₀, S₁·(c₁−c₀)·b₀, S₁·c₁·(b₁−b₀).
 *
 * A rate that one side does not have (no sessions, no orders) is taken from the other side, so that its effect is 0.
 * Revenue that sessions and orders do not explain (a refund in a month without orders) counts in the basket effect.
 *
 * @example sequentialBridge(500000, 10500, 630000, 480000, 9600, 619200) → [-25200, -28800, 43200, -10800]
 * @example sequentialBridge(1000, 20, 1200, 1000, 0, 0) → [0, -1200, 0, -1200]
 */
export const sequentialBridge: Bridge = (targetSessions, targetOrders, targetRevenue, sessions, orders, revenue) => {
  const basket = rate(targetRevenue, targetOrders, revenue, orders);
  // Multiplied before divided where possible: whole numbers then stay whole.
  const ordersAtTargetRate =
    targetSessions === 0
      ? sessions * rate(targetOrders, targetSessions, orders, sessions)
      : (sessions * targetOrders) / targetSessions;
  const ordersOfTarget = targetSessions === 0 ? 0 : targetOrders;
  const ordersOfSessions = sessions === 0 ? 0 : orders;
  return closed(
    (ordersAtTargetRate - ordersOfTarget) * basket,
    (ordersOfSessions - ordersAtTargetRate) * basket,
    revenue - targetRevenue,
  );
};

/**
 * Shapley split: each effect is its mean over the six orders in which the three factors could have changed, so that no
 * order is preferred: traffic = ΔS·[(c₀b₀ + c₁b₁)/3 + (c₀b₁ + c₁b₀)/6], and so on. Missing rates as above.
 *
 * @example shapleyBridge(500000, 10500, 630000, 480000, 9600, 619200).map(Math.round) → [-25515, -30495, 45210, -10800]
 */
export const shapleyBridge: Bridge = (targetSessions, targetOrders, targetRevenue, sessions, orders, revenue) => {
  const c0 = rate(targetOrders, targetSessions, orders, sessions);
  const c1 = rate(orders, sessions, targetOrders, targetSessions);
  const b0 = rate(targetRevenue, targetOrders, revenue, orders);
  const b1 = rate(revenue, orders, targetRevenue, targetOrders);
  return closed(
    meanEffect(targetSessions, sessions, c0, c1, b0, b1),
    meanEffect(c0, c1, targetSessions, sessions, b0, b1),
    revenue - targetRevenue,
  );
};

/** Part over whole; when that whole is 0, the same rate of the other side; when both are 0, 0. */
function rate(part: number, whole: number, otherPart: number, otherWhole: number): number {
  if (whole !== 0) return part / whole;
  return otherWhole === 0 ? 0 : otherPart / otherWhole;
}

/** Mean effect on x·y·z of x going from x₀ to x₁, over all orders in which the three could change. */
function meanEffect(x0: number, x1: number, y0: number, y1: number, z0: number, z1: number): number {
  return (x1 - x0) * ((y0 * z0 + y1 * z1) / 3 + (y0 * z1 + y1 * z0) / 6);
}

/**
 * The basket effect is what remains, so that the effects add up to the total, in any order and bit for bit: for whole
 * amounts (effects up to 10¹⁴), and for others as long as no effect is larger than either revenue; beyond, to the last
 * digit that a number of the largest effect's size can hold. For this the first two effects are rounded to one common grid
 * (adding and taking away a much larger number does that): 15 digits of the largest remain.
 */
function closed(traffic: number, conversion: number, total: number): BridgeEffects {
  const grid = 8 * max(abs(traffic), abs(conversion), abs(total));
  const t = traffic + grid - grid;
  const c = conversion + grid - grid;
  // Adding 0 turns −0 into 0.
  return [t + 0, c + 0, total - (t + c) + 0, total + 0];
}
