import { driversOf, type Lever, pulled, quickFunding, results, tornado, worth } from "../../../src/plan/model";
import { garance, revenue2025, terms2025 } from "./garance";

type Line = readonly [lever: Lever, revenue: number, gain: number, workingCapital: number];

// By hand, from 480,000 sessions, 2 %, 64.50 a basket, 54 % margin, 7.50 a parcel, 27.33 an order, 0.36 a paid session,
// and 22,800.13 of working capital for 619,200 of revenue.
const RATE = 22800.131506849317 / 619200;
test.each<Line>([
  [{ kind: "freeTraffic", change: 0.05 }, 30960, 13118.4, 30960 * RATE],
  [{ kind: "paidTraffic", change: 0.05 }, 30960, 4478.4, 30960 * RATE],
  [{ kind: "paidTraffic", change: 0.05, relativeConversion: 0.5 }, 15480, -2080.8, 15480 * RATE],
  [{ kind: "paidTraffic", change: 0.05, costPerSession: 0.5 }, 30960, 1118.4, 30960 * RATE],
  [{ kind: "conversion", change: 0.05 }, 30960, 13118.4, 30960 * RATE],
  [{ kind: "basket", change: 0.05 }, 30960, 16718.4, 30960 * RATE],
  // Dearer goods cost no more to stock: only what customers owe grows, 30,960 × 1.2 × 2 ÷ 365.
  [{ kind: "price", change: 0.05 }, 30960, 30960, (30960 * 1.2 * 2) / 365],
  [{ kind: "extraOrders", change: 600 }, 38700, 16398, 38700 * RATE],
  [{ kind: "extraOrders", change: 600, discountRate: 0.05 }, 38700, 14463, 38700 * RATE],
  // 12,384 less to buy: 60 days less of it in stock, 30 days less with VAT owed.
  [{ kind: "costOfGoods", change: -0.02 }, 0, 12384, (-12384 * (60 - 1.2 * 30)) / 365],
  [{ kind: "costOfGoods", change: -0.02, stockDays: 75 }, 0, 12384, 10382.202739726028],
  [{ kind: "logistics", change: -0.5 }, 0, 4800, 0],
  [{ kind: "returns", change: -0.015 }, 9288, 6311.52, 9288 * RATE],
  [{ kind: "returns", change: -0.015, handlingCost: 12 }, 9288, 6743.52, 9288 * RATE],
  [{ kind: "saving", change: 4000 }, 0, 4000, 0],
  [{ kind: "other", change: 10000, marginRate: 0.3 }, 10000, 3000, 10000 * RATE],
])("%j brings what it does by hand", (lever, revenue, gain, workingCapital) => {
  const extra = worth(garance, [lever]);
  expect(extra.revenue).toBeCloseTo(revenue, 6);
  expect(extra.operatingResult).toBeCloseTo(gain, 6);
  expect(extra.workingCapital).toBeCloseTo(workingCapital, 6);
});

test("sessions that convert worse weigh in the tornado as little as they buy", () => {
  const today = pulled(garance, [{ kind: "paidTraffic", change: 0.05, relativeConversion: 0.5 }]);
  const swing = (driver: string) => tornado(today, 0.1).find((bar) => bar.driver === driver)?.swing;
  expect(swing("sessions")).toBeCloseTo(0.1 * 9840 * 27.33, 6);
  expect(swing("conversion")).toBeCloseTo(0.1 * 9840 * 27.33, 6);
});

test("in the tornado a rise of what sells raises the result, a rise of what costs lowers it", () => {
  expect(tornado(garance, 0.1).map(({ driver, up, down }) => [driver, Math.round(up), Math.round(down)])).toEqual([
    ["basket", 33437, -33437],
    ["costOfGoodsRate", -28483, 28483],
    ["sessions", 26237, -26237],
    ["conversion", 26237, -26237],
    ["fixedCosts", -16000, 16000],
    ["logisticsPerOrder", -7200, 7200],
    ["ads", -7200, 7200],
  ]);
});

test("a discount is given on the price of its day", () => {
  const dearer = [{ kind: "price", change: 0.05 } as const];
  const year = results(pulled(garance, [...dearer, { kind: "extraOrders", change: 600, discountRate: 0.05 }]));
  expect(year.discounts).toBeCloseTo(600 * 64.5 * 1.05 * 0.05, 6);
});

const nothing = { sessions: 1000, orders: 0, revenue: 0, costOfGoods: 0, adSpend: 500 };
const uncounted = { newCustomers: null, returnedOrders: null, carts: null };

test("a refund, or goods thrown away, in a year without orders is neither lost nor divided by zero", () => {
  const refunded = results(driversOf({ ...nothing, ...uncounted, revenue: -50, costOfGoods: 20 }, terms2025));
  expect(refunded.revenue).toBe(-50);
  expect(refunded.contributionBeforeAds).toBe(-70);
  const given = results(driversOf({ ...nothing, ...uncounted, orders: 10, costOfGoods: 20 }, terms2025));
  expect(given.revenue).toBe(0);
  expect(given.contributionBeforeAds).toBe(-20 - 10 * 7.5);
});

test("advertising is a budget when nobody knows how many sessions it brought", () => {
  const today = driversOf({ ...nothing, ...uncounted }, { ...terms2025, paidSessions: null });
  expect([today.adBudget, today.costPerPaidSession, results(today).ads]).toEqual([500, 0, 500]);
  expect(results(pulled(today, [{ kind: "paidTraffic", change: 1, costPerSession: 0.3 }])).ads).toBe(800);
});

const PRIORITY = {
  investment: 1000,
  oneOffCost: 200,
  runningCost: 400,
  workingCapital: -300,
  gain: 0,
  startMonth: 4,
  costQuarter: 2,
  workingCapitalQuarter: 3,
} as const;
const savings = { savings: 800, shareOfExtraMargin: 0.4, injections: [] };

test("working capital that is freed is a source, in its quarter", () => {
  const table = quickFunding([PRIORITY], savings, revenue2025);
  expect(table?.quarters.map(({ uses, sources, running }) => [uses, sources, running])).toEqual([
    [100, 200, 100],
    [1300, 200, -1000],
    [100, 500, -600],
    [100, 200, -500],
  ]);
  expect([table?.lowestQuarter, table?.missing, table?.coverage]).toEqual([2, 1000, 1100 / 1600]);
});

test("a shop without last year's revenue can fund a plan, unless it counts on the extra margin", () => {
  expect(quickFunding([PRIORITY], savings, [null, null])?.balance).toBe(-500);
  expect(quickFunding([{ ...PRIORITY, gain: 100 }], savings, [null, null])).toBeNull();
});
