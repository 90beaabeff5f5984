import { type Bridge, sequentialBridge, shapleyBridge } from "../../src/plan/bridge";
import { fundingGap } from "../../src/plan/funding-gap";
import { impact } from "../../src/plan/impact";
import { landing } from "../../src/plan/landing";
import { marketSize } from "../../src/plan/market-size";
import { variance, variancePoints, varianceRate, varianceStatus } from "../../src/plan/variance";
import example from "../../tools/worked-example/worked-example.json";

const { inputs, expected } = example;
const AMOUNT = 0.005;
const RATE = 1e-6;

function near(value: number | null, reference: number, tolerance: number): void {
  expect(value).not.toBeNull();
  expect(Math.abs((value as number) - reference)).toBeLessThanOrEqual(tolerance);
}

const statuses = { favourable: "favourable", unfavourable: "unfavourable", onTarget: "on_target" } as const;

test.each(Object.entries(expected.variance))("variance of %s", (_, line) => {
  const better = line.direction === "lower_better" ? "lower" : "higher";
  near(variance(line.actual, line.target), line.variance, AMOUNT);
  near(varianceRate(line.actual, line.target), line.variance_pct, RATE);
  if (line.points !== null) near(variancePoints(line.actual, line.target), line.points, RATE);
  expect(statuses[varianceStatus(line.actual, line.target, better)]).toBe(line.status);
});

function monthly(method: Bridge) {
  return inputs.monthly_2025.map((actual, index) => {
    const target = inputs.monthly_targets_2025[index] as (typeof inputs.monthly_targets_2025)[number];
    return method(target.sessions, target.orders, target.revenue_ht, actual.sessions, actual.orders, actual.revenue_ht);
  });
}

const annual = [500000, 10500, 630000, 480000, 9600, 619200] as const;

test("the year's sequential bridge is exact", () => {
  const { traffic, conversion, basket } = expected.decomposition.sequential_annual;
  expect(sequentialBridge(...annual)).toEqual([traffic, conversion, basket, expected.decomposition.total]);
});

test("the year's Shapley bridge", () => {
  const { traffic, conversion, basket } = expected.decomposition.shapley_annual;
  const effects = shapleyBridge(...annual);
  [traffic, conversion, basket, expected.decomposition.total].forEach((reference, index) => {
    near(effects[index] as number, reference, 1e-9);
  });
});

test("the twelve monthly bridges, and their sum, which is not the year's split", () => {
  const months = monthly(sequentialBridge);
  expected.decomposition.monthly_sequential.forEach((month, index) => {
    const [traffic, conversion, basket, total] = months[index] as [number, number, number, number];
    near(traffic, month.traffic, AMOUNT);
    near(conversion, month.conversion, AMOUNT);
    near(basket, month.basket, AMOUNT);
    expect(total).toBe(month.total);
    expect(traffic + conversion + basket).toBe(total);
  });
  const { traffic, conversion, basket } = expected.decomposition.sum_of_monthly_sequential;
  [traffic, conversion, basket].forEach((reference, index) => {
    near(
      months.reduce((sum, month) => sum + (month[index] as number), 0),
      reference,
      1e-6,
    );
  });
});

test("the same +5 % brings 30,960 of revenue but different cash", () => {
  const { basket_plus5, price_plus5_same_orders, conversion_plus5 } = expected.impact;
  near(impact(619200, 0.05, 0.54, 0, 0, 12), basket_plus5.extra_cash_margin, AMOUNT);
  near(impact(619200, 0.05, 1, 0, 0, 12), price_plus5_same_orders.extra_cash_margin, AMOUNT);
  near(impact(619200, 0.05, 0.54, conversion_plus5.extra_logistics, 0, 12), conversion_plus5.extra_cash_margin, AMOUNT);
});

test.each(["local", "national", "world"] as const)("%s market", (place) => {
  const market = expected.market_size[place];
  near(marketSize(market.population, 0.1, 1, 1), market.potential_customers, RATE);
  near(marketSize(market.population, 0.1, market.annual_spend, 1), market.market_value, AMOUNT);
  near(marketSize(market.population, 0.1, 1, 10), market.realistic_customers, RATE);
  near(marketSize(market.population, 0.1, market.annual_spend, 10), market.realistic_value, AMOUNT);
});

test("the seasonal landing after six months", () => {
  const { dashboard } = expected;
  near(landing(dashboard.actual_h1_2026, dashboard.plan_2026_monthly), dashboard.landing_seasonal, 0.01);
  near(landing([], dashboard.plan_2026_monthly), dashboard.plan_2026, 0.02);
});

test("a year that balances still lacks 9,477.39 at the end of the third quarter", () => {
  const quarters = expected.emplois_ressources.quarterly;
  const uses = quarters.map(({ emplois }) => emplois);
  const sources = quarters.map(({ ressources }) => ressources);
  near(fundingGap(uses, sources), 9477.39, AMOUNT);
});
