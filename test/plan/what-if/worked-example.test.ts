import { type Lever, worth } from "../../../src/plan/model";
import { type SliderKind, whatIf } from "../../../src/plan/what-if";
import example from "../../../tools/worked-example/worked-example.json";
import { garance } from "../model/garance";
import { garancePlan } from "./garance-plan";

const { expected } = example;
const alone = (levers: Lever[], startMonth = 1) => whatIf(garancePlan, { levers, startMonth, base: "today" });
const onTop = (levers: Lever[], startMonth = 1) => whatIf(garancePlan, { levers, startMonth, base: "plan" });
const basket: Lever = { kind: "basket", change: 0.05 };

test.each<[SliderKind, number]>([
  ["basket", 16718.4],
  ["price", 30960],
  ["conversion", 13118.4],
  ["freeTraffic", 13118.4],
  ["paidTraffic", 4478.4],
])("+5 %% of %s brings 30,960 of revenue and %d of cash", (kind, cash) => {
  const { extra, result } = alone([{ kind, change: 0.05 } as Lever]);
  expect(extra.revenue).toBeCloseTo(30960, 6);
  expect(extra.operatingResult).toBeCloseTo(cash, 6);
  expect(result).toEqual({ before: expect.closeTo(30368, 6), after: expect.closeTo(30368 + cash, 6) });
});

test("from April on, the seasons give 80.08 % of a year and not nine twelfths", () => {
  const { firstYear } = alone([basket], 4);
  expect(firstYear.revenue).toBeCloseTo(24793.25, 6);
  expect(firstYear.gain).toBeCloseTo(13388.355, 6);
});

test("the plan without a change lacks 64,857 in its first year and 40,918 in a full one, as the Dashboard says", () => {
  const { course } = onTop([]);
  expect(course?.firstYear).toBeCloseTo(674208.725, 6);
  expect(course?.missing).toBeCloseTo(64857, 0);
  expect((course?.path ?? 0) - (course?.fullYear ?? 0)).toBeCloseTo(40917.63667520555, 6);
  expect(course?.missingRate).toBeCloseTo(0.0962, 4);
});

test("the plan's money is lowest at the end of the third quarter, at −9,477.39", () => {
  const { cash } = onTop([]);
  const cumulated = expected.emplois_ressources.quarterly.map(({ cumul }) => cumul);
  expect(cash.without.quarters.map(({ running }) => running)).toEqual(cumulated.map((each) => expect.closeTo(each, 2)));
  expect(cash.without.lowest).toBeCloseTo(-9477.39, 2);
  expect(cash.with).toEqual(cash.without);
});

test("on top of the plan, a fuller basket is worth more: there are more orders to fill, each fuller already", () => {
  const { extra } = onTop([basket]);
  // 5 % of what the four priorities make together, discounts on their extra orders apart.
  expect(extra.revenue).toBeCloseTo(701156.925 * 0.05, 6);
  expect(extra.operatingResult).toBeGreaterThan(16718.4);
});

test("in the first year it is worth only what the priorities that run by then make it worth", () => {
  const { extra, firstYear } = onTop([basket]);
  expect(firstYear.revenue).toBeGreaterThan(worth(garance, [basket]).revenue);
  expect(firstYear.revenue).toBeLessThan(extra.revenue);
});

test("the share of the margin that the owner puts back moves the curve, and working capital is paid at the start", () => {
  const price: Lever = { kind: "price", change: 0.05 };
  const { cash, extra } = onTop([price], 7);
  const [, second, third] = cash.with?.quarters ?? [];
  expect(second?.running).toBeCloseTo(cash.without.quarters[1]?.running ?? 0, 6);
  expect((third?.uses ?? 0) - (cash.without.quarters[2]?.uses ?? 0)).toBeCloseTo(extra.workingCapital, 6);
  const added = (cash.with?.balance ?? 0) - cash.without.balance + extra.workingCapital;
  const { firstYear } = onTop([price], 7);
  expect(added).toBeCloseTo(0.4 * (firstYear.gain ?? 0), 6);
});

test("of today's shop alone, the curve starts at nothing and counts all of the cash", () => {
  const { cash, firstYear, extra } = alone([basket], 4);
  expect(cash.without.quarters.map(({ running }) => running)).toEqual([0, 0, 0, 0]);
  expect(cash.with?.balance).toBeCloseTo((firstYear.gain ?? 0) - extra.workingCapital, 6);
});

test("without vision, funding or seasons the rest is answered", () => {
  const bare = { ...garancePlan, path: null, funding: null, lastYear: [] };
  const answer = whatIf(bare, { levers: [basket], startMonth: 1, base: "plan" });
  expect(answer).toMatchObject({ course: null, firstYear: { revenue: null, gain: null }, cash: { with: null } });
  expect(answer.extra.revenue).toBeGreaterThan(30960);
});
