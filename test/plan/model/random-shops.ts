import fc from "fast-check";
import type { FundedPriority, Lever, Measures, PriorityCosts, Quarter, Terms } from "../../../src/plan/model";

/** Shops of all sizes: closed months, months that were not measured, refunds that outweigh sales, losses. */
const sometimes = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 8, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
const count = (max: number) => fc.integer({ min: 0, max });
const cents = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);

const month: fc.Arbitrary<Measures> = fc.record({
  sessions: sometimes(count(200_000)),
  orders: sometimes(count(4000)),
  revenue: sometimes(cents(-5000, 300_000)),
  costOfGoods: sometimes(cents(0, 150_000)),
  adSpend: sometimes(cents(0, 20_000)),
  newCustomers: sometimes(count(3000)),
  returnedOrders: sometimes(count(300)),
  carts: sometimes(count(9000)),
});

const NOTHING: Measures = {
  sessions: 0,
  orders: 0,
  revenue: 0,
  costOfGoods: 0,
  adSpend: 0,
  newCustomers: 0,
  returnedOrders: 0,
  carts: 0,
};

export const months: fc.Arbitrary<Measures[]> = fc.oneof(
  { weight: 9, arbitrary: fc.array(month, { minLength: 12, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, null).map((value) => new Array<Measures>(12).fill(blank(value))) },
);

function blank(value: number | null): Measures {
  return Object.fromEntries(Object.keys(NOTHING).map((measure) => [measure, value])) as unknown as Measures;
}

export const terms: fc.Arbitrary<Terms> = fc.record({
  logisticsPerOrder: cents(0, 20),
  returnHandlingCost: cents(0, 20),
  fixedCosts: cents(0, 500_000),
  stockDays: count(200),
  receivableDays: count(60),
  payableDays: count(90),
  vatRate: fc.constantFrom(0, 0.055, 0.2),
  daysInYear: fc.constantFrom(360 as const, 365 as const),
  paidSessions: sometimes(count(500_000)),
});

/** Changes as owners make them, neither so small nor so large that rounding is all that remains to be compared. */
const fraction = fc.integer({ min: -300, max: 300 }).map((value) => value / 1000);
const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);

/** Levers without the terms that make their effect not proportional. */
export const proportionalLever: fc.Arbitrary<Lever> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("freeTraffic", "conversion", "basket", "price", "logistics" as const),
    change: fraction,
  }),
  fc.record({ kind: fc.constant("saving" as const), change: cents(-9000, 9000) }),
  fc.record({ kind: fc.constant("paidTraffic" as const), change: fraction, relativeConversion: share }),
  fc.record({ kind: fc.constant("paidTraffic" as const), change: fraction, costPerSession: cents(0, 2) }),
  fc.record({ kind: fc.constant("extraOrders" as const), change: count(2000), discountRate: share }),
  fc.record({ kind: fc.constant("costOfGoods" as const), change: fraction }),
  fc.record({ kind: fc.constant("returns" as const), change: fraction, handlingCost: cents(0, 20) }),
  fc.record({ kind: fc.constant("other" as const), change: cents(-90_000, 90_000), marginRate: share }),
);

export const lever: fc.Arbitrary<Lever> = fc.oneof(
  { weight: 8, arbitrary: proportionalLever },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("costOfGoods" as const), change: fraction, stockDays: count(200) }),
  },
);

export const levers = fc.array(lever, { maxLength: 3 });

export const costs: fc.Arbitrary<PriorityCosts> = fc.record({
  investment: cents(0, 20_000),
  oneOffCost: cents(0, 20_000),
  runningCost: cents(0, 9000),
  confidence: share,
  effortDays: count(60),
});

export const startMonth = fc.integer({ min: 1, max: 12 });

const quarter: fc.Arbitrary<Quarter> = fc.constantFrom(1, 2, 3, 4);

export const fundedPriority: fc.Arbitrary<FundedPriority> = fc.record({
  investment: cents(0, 20_000),
  oneOffCost: cents(0, 20_000),
  runningCost: cents(0, 9000),
  workingCapital: cents(-9000, 9000),
  gain: cents(-9000, 90_000),
  startMonth,
  costQuarter: quarter,
  workingCapitalQuarter: quarter,
});

export const amount = cents(-1_000_000, 1_000_000);
