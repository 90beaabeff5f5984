import fc from "fast-check";
import {
  breakEven,
  type Change,
  cashFlows,
  changed,
  changeOf,
  courseOf,
  type Drivers,
  difference,
  driversOf,
  firstYear,
  indicators,
  type Lever,
  lowLikelyHigh,
  minutes,
  money,
  netResult,
  phasedPlan,
  potential,
  presentValue,
  priceCut,
  priorityReturn,
  pulled,
  pulledTwice,
  quickFunding,
  type Results,
  raiseNeeded,
  requiredGrowth,
  results,
  seasonal,
  shareOfYear,
  together,
  tornado,
  visionPath,
  worth,
  yearOf,
} from "../../../src/plan/model";
import { customers2025, garance, months2025, terms2025 } from "./garance";
import {
  amount,
  costs,
  fundedPriority,
  lever,
  levers,
  months,
  proportionalLever,
  startMonth,
  terms,
} from "./random-shops";

const shop = fc.tuple(months, terms).map(([all, known]) => driversOf(yearOf(all), known));

/** Levers pulled less or more far, with the same terms (days in stock, discount, margin). */
const partly = (pulls: readonly Lever[], share: number): Lever[] =>
  pulls.map((pull) => ({ ...pull, change: pull.change * share }));

/** Equal but for rounding, which depends on how large the amounts were that went in. */
function near(value: number, reference: number, scale: number): void {
  // Thrown rather than expected: this runs a hundred thousand times.
  const close = Math.abs(value - reference) <= 1e-9 * (1 + Math.abs(scale) + Math.abs(reference));
  if (!close) throw new Error(`${value} is not ${reference}`);
}

const size = (year: Results) => Object.values(year).reduce((sum, value) => sum + Math.abs(value), 0);

function sameYear(value: Results, reference: Results, scale: number): void {
  for (const line of Object.keys(reference) as (keyof Results)[]) near(value[line], reference[line], scale);
}

/** The size of all that a change can move: rates of a shop that sells little can be large. */
const scaleOf = (today: Drivers, pulls: readonly Lever[]) =>
  size(results(today)) + size(results(pulled(today, pulls))) + Math.abs(today.basket) * 1e5;

test("the drivers of a year make its revenue, contribution and advertising again, whatever was not measured", () => {
  fc.assert(
    fc.property(months, terms, (all, known) => {
      const year = yearOf(all);
      const found = results(driversOf(year, known));
      const [revenue, orders] = [year.revenue ?? 0, year.orders ?? 0];
      near(found.orders, orders, orders);
      near(found.revenue, revenue, revenue);
      near(found.ads, year.adSpend ?? 0, year.adSpend ?? 0);
      const contribution = revenue - (year.costOfGoods ?? 0) - orders * known.logisticsPerOrder;
      near(found.contributionBeforeAds, contribution, size(found) + (year.costOfGoods ?? 0));
      near(found.operatingResult, contribution - (year.adSpend ?? 0) - known.fixedCosts, size(found));
    }),
  );
});

test("levers pulled together, or one after the other in any order, make the same year", () => {
  const pair = fc
    .array(lever, { maxLength: 6 })
    .chain((pulls) => fc.tuple(fc.constant(pulls), fc.shuffledSubarray(pulls, { minLength: pulls.length })));
  fc.assert(
    fc.property(shop, pair, (today, [pulls, shuffled]) => {
      const changes: Change[] = shuffled.map((pull) => changeOf(pull, today));
      const oneByOne = changes.reduce((drivers, change) => changed(drivers, [change]), today);
      sameYear(results(oneByOne), results(pulled(today, pulls)), scaleOf(today, pulls));
    }),
  );
});

test("a change of zero is worth exactly zero", () => {
  fc.assert(
    fc.property(shop, proportionalLever, (today, pull) => {
      expect(Object.values(worth(today, partly([pull], 0)))).toEqual(new Array(17).fill(0));
    }),
  );
});

test("twice the change of one lever is worth twice as much", () => {
  fc.assert(
    fc.property(shop, proportionalLever, fc.integer({ min: -3, max: 3 }), (today, pull, times) => {
      const once = worth(today, [pull]);
      for (const line of Object.keys(once) as (keyof Results)[]) {
        near(worth(today, partly([pull], times))[line], once[line] * times, scaleOf(today, [pull]));
      }
    }),
  );
});

test("in another currency every amount is the same number of times larger, and nothing else changes", () => {
  const counted = ["sessions", "orders"];
  fc.assert(
    fc.property(shop, fc.integer({ min: 2, max: 1000 }), (today, times) => {
      const converted = results({
        ...today,
        basket: today.basket * times,
        logisticsPerOrder: today.logisticsPerOrder * times,
        returnHandlingCost: today.returnHandlingCost * times,
        costPerPaidSession: today.costPerPaidSession * times,
        adBudget: today.adBudget * times,
        fixedCosts: today.fixedCosts * times,
        otherRevenue: today.otherRevenue * times,
        otherMargin: today.otherMargin * times,
      });
      const before = results(today);
      for (const line of Object.keys(before) as (keyof Results)[]) {
        near(converted[line], before[line] * (counted.includes(line) ? 1 : times), size(converted));
      }
    }),
  );
});

test("one priority has nothing to interact with; several together are their sum and the interaction", () => {
  fc.assert(
    fc.property(shop, fc.array(levers, { maxLength: 4 }), (today, priorities) => {
      const { alone, sum, together: all, interaction } = together(today, priorities);
      expect(alone).toHaveLength(priorities.length);
      sameYear(difference(all, interaction), sum, scaleOf(today, priorities.flat()));
      const [first = []] = priorities;
      expect(Object.values(together(today, [first]).interaction)).toEqual(new Array(17).fill(0));
    }),
  );
});

test("the tornado is symmetric, largest first, and names each driver once", () => {
  fc.assert(
    fc.property(shop, fc.integer({ min: 0, max: 50 }), (today, percent) => {
      const bars = tornado(today, percent / 100);
      for (const { up, down, swing } of bars) {
        near(up, -down, size(results(today)));
        near(swing, Math.abs(up), size(results(today)));
      }
      const swings = bars.map(({ swing }) => swing);
      swings.slice(1).forEach((swing, index) => {
        expect(swing).toBeLessThanOrEqual((swings[index] as number) + 0.0101);
      });
      expect(new Set(bars.map(({ driver }) => driver)).size).toBe(7);
    }),
  );
});

test("orders to break even after a price cut leave the contribution of before", () => {
  fc.assert(
    fc.property(shop, fc.integer({ min: 1, max: 50 }), (today, percent) => {
      const needed = priceCut(today, -percent / 100, 0)?.ordersToBreakEven ?? null;
      fc.pre(needed !== null && today.otherRevenue === 0);
      const before = results(today);
      const cut = priceCut(today, -percent / 100, (needed as number) / before.orders - 1);
      near(cut?.contribution ?? Number.NaN, before.contributionBeforeAds, size(before) + (cut?.revenue ?? 0));
    }),
  );
});

test("a year with as many orders as break-even revenue asks for makes neither profit nor loss", () => {
  fc.assert(
    fc.property(
      shop,
      fc.constantFrom("fixed" as const, "variable" as const),
      amount,
      (today, advertising, interest) => {
        const { revenue } = breakEven(today, advertising, interest);
        const before = results(today);
        fc.pre(revenue !== null && today.otherRevenue === 0 && today.otherMargin === 0);
        const times = (revenue as number) / before.revenue;
        const ads = advertising === "variable" ? times : 1;
        const year = results({
          ...today,
          conversion: today.conversion * times,
          costPerPaidSession: today.costPerPaidSession * ads,
          adBudget: today.adBudget * ads,
        });
        near(year.operatingResult, interest, size(year) + size(before));
      },
    ),
  );
});

test("a priority's quarters and months add up to its first year", () => {
  fc.assert(
    fc.property(months, startMonth, amount, (all, start, revenue) => {
      const lastYear = all.map((month) => month.revenue);
      const share = shareOfYear(lastYear, start);
      const quarters = seasonal(revenue, lastYear, start);
      const plan = phasedPlan(lastYear, [{ revenue, startMonth: start }]);
      const sum = (values: readonly (number | null)[]) =>
        values.reduce<number>((total, value) => total + (value ?? 0), 0);
      if (share === null) {
        expect(quarters).toBeNull();
        expect(plan).toEqual(new Array(12).fill(null));
        return;
      }
      const scale =
        Math.abs(revenue) * (1 + Math.abs(share)) + lastYear.reduce<number>((s, m) => s + Math.abs(m ?? 0), 0);
      near(sum(quarters as never), revenue * share, scale);
      near(sum(plan) - sum(lastYear), revenue * share, scale);
      near(shareOfYear(lastYear, 1) as number, 1, 1);
    }),
  );
});

test("raising the rest of the year by what recovery asks reaches the target", () => {
  const amounts = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(
      fc.array(amounts, { minLength: 12, maxLength: 12 }),
      fc.array(amounts, { maxLength: 11 }),
      (plan, actuals) => {
        const found = courseOf(actuals, plan);
        const target = plan.reduce((sum, value) => sum + value, 0);
        const raised = found.actual + (found.landing - found.actual) * (1 + (found.recovery as number));
        near(raised, Math.max(target, found.actual), target + found.landing);
        near(raiseNeeded(100, 100 * 1.1 ** 3, 3) as number, 0.1, 1);
      },
    ),
  );
});

test("a vision's path starts at the base, ends at the target and grows by the same rate", () => {
  const above = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(
    fc.property(above, above, fc.integer({ min: 1, max: 20 }), (base, target, years) => {
      const path = visionPath(base, target, years) as number[];
      expect(path).toHaveLength(years + 1);
      expect([path[0], path[years]]).toEqual([base, target]);
      const growth = requiredGrowth(base, target, years) as number;
      path.slice(1).forEach((value, year) => {
        near(value, (path[year] as number) * (1 + growth), base + target);
      });
    }),
  );
});

test("undiscounted flows are the gains less what was spent: the working capital comes back", () => {
  fc.assert(
    fc.property(costs, amount, amount, fc.integer({ min: 1, max: 10 }), (known, gain, workingCapital, years) => {
      const spent = known.investment + known.oneOffCost;
      const flows = cashFlows(spent + workingCapital, gain, gain, workingCapital, years) as number[];
      near(
        presentValue(flows, 0) as number,
        gain * years - spent,
        spent + Math.abs(gain * years) + Math.abs(workingCapital),
      );
    }),
  );
});

test("what a funding table lacks is how far its lowest quarter is below zero", () => {
  fc.assert(
    fc.property(fc.array(fundedPriority, { maxLength: 4 }), months, amount, (priorities, all, capital) => {
      const lastYear = all.map((month) => month.revenue);
      const injections = [{ amount: capital, quarter: 1 as const }];
      const table = quickFunding(priorities, { savings: 1000, shareOfExtraMargin: 0.4, injections }, lastYear);
      fc.pre(table !== null);
      const { quarters, lowest, lowestQuarter, missing, balance, uses, sources } = table as NonNullable<typeof table>;
      near(missing, Math.max(0, -lowest), uses + Math.abs(sources));
      expect(quarters[lowestQuarter - 1]?.running).toBe(lowest);
      near(quarters[3]?.running as number, balance, uses + Math.abs(sources));
      expect(uses).toBeGreaterThanOrEqual(0);
    }),
  );
});

/** Fails on a number that a cell could not show; null is how the model says that something has no meaning. */
function expectShowable(value: unknown, path = "result"): void {
  if (typeof value === "number") {
    if (!Number.isFinite(value) || Object.is(value, -0))
      throw new Error(`${path} is ${Object.is(value, -0) ? "-0" : value}`);
    return;
  }
  if (value === undefined) throw new Error(`${path} is undefined`);
  if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) expectShowable(part, `${path}.${key}`);
  }
}

test("no shop, however empty, makes NaN, an infinity or −0", () => {
  const small = fc.constantFrom(0, 0, 1, -1, 0.5);
  fc.assert(
    fc.property(
      months,
      terms,
      fc.array(levers, { maxLength: 4 }),
      costs,
      startMonth,
      fc.oneof(amount, small),
      small,
      (all, known, priorities, spent, start, target, other) => {
        const year = yearOf(all);
        const today = driversOf(year, known);
        const lastYear = all.map((month) => month.revenue);
        const [pulls = []] = priorities;
        const extra = worth(today, pulls);
        const fullYear = priorityReturn(extra, spent);
        const share = shareOfYear(lastYear, start);
        const flows = cashFlows(fullYear.outlay, extra.operatingResult, fullYear.netGain, extra.workingCapital, 3);
        const plan = phasedPlan(lastYear, [{ revenue: extra.revenue, startMonth: start }]).map((value) => value ?? 0);
        const order = { basket: today.basket, contribution: today.basket / 2 };
        const { revenue, operatingResult } = results(today);
        const rates = { reducedRate: 0.15, ceiling: 42500, fullRate: 0.25 };
        const effort = { hours: other, hourlyCost: 20, interactionsPerHour: other, visitsPerInteraction: 1 };
        expectShowable([
          today,
          results(today),
          pulled(today, pulls),
          together(today, priorities),
          pulledTwice(priorities),
          tornado(today, 0.1),
          priceCut(today, -0.1, other),
          lowLikelyHigh(extra.operatingResult, spent.runningCost, 0, 1.2),
          share,
          firstYear(extra, share),
          fullYear,
          flows,
          presentValue(flows ?? [], other),
          indicators(all, known, { ...customers2025, uniqueCustomers: other }),
          indicators(all, known, { ...customers2025, agencyFee: null, repeatCustomers: null }),
          breakEven(today, "fixed", other),
          breakEven(today, "variable", other),
          courseOf(plan.slice(0, start - 1), plan),
          courseOf(plan.slice(0, start - 1), plan, target),
          requiredGrowth(revenue, target, other),
          visionPath(revenue, target, 5),
          visionPath(revenue, target, 0),
          raiseNeeded(revenue, target, 2),
          netResult(operatingResult, other, 0, rates),
          potential(Math.abs(target), 0.1, other, other),
          money(Math.abs(target), other, 0, order),
          minutes(effort, 0.02, order),
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

test("a month without orders has a conversion of 0 and no basket", () => {
  const [january] = months2025;
  const closed = { ...(january as NonNullable<typeof january>), sessions: 1000, orders: 0, revenue: 0 };
  const found = indicators([closed], terms2025, customers2025);
  expect([found.conversion, found.basket, found.grossMarginRate]).toEqual([0, null, null]);
});

test("without sessions, a better conversion is still worth its share of revenue", () => {
  const { paidSessions: _, ...known } = { ...garance, paidSessions: null };
  const today = driversOf({ ...yearOf(months2025), sessions: null }, { ...known, paidSessions: null });
  expect(worth(today, [{ kind: "conversion", change: 0.05 }]).revenue).toBeCloseTo(30960, 6);
  expect(results(today).operatingResult).toBeCloseTo(30368, 6);
});

test("a month that lacks a figure distorts no rate: both sides are added up over the months that have both", () => {
  const [january, ...others] = months2025;
  const unmeasured = { ...(january as NonNullable<typeof january>), sessions: null, costOfGoods: null };
  const found = indicators([unmeasured, ...others], terms2025, customers2025);
  const without = indicators(others, terms2025, customers2025);
  expect([found.conversion, found.grossMarginRate]).toEqual([without.conversion, without.grossMarginRate]);
  expect(found.basket).toBeCloseTo(64.5, 9);
});
