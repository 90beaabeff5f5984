import { stepState } from "../../src/advice/steps/step-state";
import { changed, changeOf, results, worth } from "../../src/plan/model";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { prioritiesOf } from "../../src/reading/priorities";
import { monthsOf, shopOf } from "../../src/reading/shop";
import example from "../../tools/worked-example/worked-example.json";
import { type OpenPlan, openPlan } from "./open-plan";
import { planAsRead } from "./plan-as-read";

const { expected, inputs } = example;
const DAY = "2026-05-04";

describe("the worked example as Cap reads it", () => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan({ locale: "fr_FR", built: { language: "fr" }, example: true });
  });
  afterAll(() => plan.local.dispose());

  test("the shop's drivers give last year's revenue and result again", () => {
    const reading = planAsRead(plan, DAY);
    expect(monthsOf(reading.table("review", "actuals"))[0]).toMatchObject({ orders: 798, revenue: 46310 });
    const shop = shopOf(reading);
    const year = shop && results(shop);
    expect(year?.revenue).toBeCloseTo(expected.annual_totals.revenue_ht, 6);
    expect(year?.operatingResult).toBeCloseTo(30368, 6);
  });

  test("the four priorities bring together what the example says, with their owners and costs", () => {
    const reading = planAsRead(plan, DAY);
    const shop = shopOf(reading);
    if (!shop) throw new Error("no shop");
    const priorities = prioritiesOf(reading);
    expect(priorities.map(({ code, owner }) => [code, owner])).toEqual([
      ["P1", "Lea"],
      ["P2", "Karim"],
      ["P3", "Claire (dirigeante)"],
      ["P4", ""],
    ]);
    expect(priorities.map(({ startMonth }) => startMonth)).toEqual([4, 7, 7, 4]);
    const gains = priorities.map(({ levers }) => worth(shop, levers).operatingResult);
    const revenue = priorities.reduce((sum, { levers }) => sum + worth(shop, levers).revenue, 0);
    expect(gains[0]).toBeCloseTo(16718.4, 6);
    expect(revenue + 619200).toBeCloseTo(698148, 0);
    const together = changed(
      shop,
      priorities.flatMap(({ levers }) => levers.map((lever) => changeOf(lever, shop))),
    );
    expect(results(together).revenue).toBeCloseTo(701157.2, 0);
    expect(priorities[0]?.costs).toEqual({
      investment: inputs.priorities_inputs[0]?.capex,
      oneOffCost: 0,
      runningCost: 1200,
      confidence: 0.8,
      effortDays: 15,
    });
  });

  test("rows, cells, days and ticks are where a person sees them", () => {
    const reading = planAsRead(plan, DAY);
    const [first] = reading.table("actions", "actions")?.filled("what") ?? [];
    expect(first?.day("start")).toEqual({ year: 2026, month: 1, day: 19 });
    expect(plan.file.getRange("A1").getSheet()).toBeDefined();
    const candidate = reading.table("priorities", "candidates")?.filled("idea")[0];
    expect(candidate?.isTicked("chosen")).toBe(true);
    expect(reading.table("priorities", "candidates")?.filled("idea", "chosen")).toHaveLength(4);
    expect(reading.context.planStart).toBe("2026-01");
    expect(reading.today).toEqual({ year: 2026, month: 5, day: 4 });
    const place = first?.cell("what");
    const sheet = plan.file.getRangeByName("cap_actions")?.getSheet();
    expect(sheet?.getRange(place?.cell ?? "A1").getValue()).toBe(first?.text("what"));
  });

  test("the seven steps say how far the plan is and what comes next", () => {
    const stepsOn = (day: string) => {
      const reading = planAsRead(plan, day);
      return SHEET_IDS.map((id) => {
        const { status, next } = stepState(id, reading);
        return `${id} ${status}: ${next.says.en}${next.place ? ` ${next.place.sheet}` : ""}`;
      });
    };
    const inJanuary = [
      "vision complete: Your heading is set.",
      "review complete: The year is reviewed.",
      "priorities attention: P4 has no owner: name a person. priorities",
      "impact started: Say what P1 changes in the way you work. impact",
      "funding started: One use has no source: who pays for it? funding",
      "actions started: Complete the action of row 14: who, start and end. actions",
      "dashboard complete: Nothing to fill in for now.",
    ];
    expect(stepsOn("2026-01-05")).toEqual(inJanuary);
    expect(stepsOn(DAY)).toEqual([
      ...inJanuary.slice(0, 5),
      "actions attention: 4 actions are late: finish them or change their dates. actions",
      "dashboard complete: Nothing to fill in for now.",
    ]);
    expect(stepsOn("2026-08-03")[6]).toBe("dashboard started: Fill in the figures of July 2026. dashboard");
  });

  test("a table without its name is still read; without its keys it is damaged, and the rest goes on", () => {
    const name = "cap_priorities_stops";
    const range = plan.file.getRangeByName(name);
    plan.file.removeNamedRange(name);
    expect(planAsRead(plan, DAY).table("priorities", "stops")?.filled("what")).toHaveLength(3);
    const keys = range?.offset(0, 0, 1);
    const kept = keys?.getValues() ?? [];
    keys?.clearContent();
    const reading = planAsRead(plan, DAY);
    expect(reading.isDamaged("priorities", "stops")).toBe(true);
    expect(reading.table("priorities", "candidates")).not.toBeNull();
    keys?.setValues(kept);
  });
});

test("a plan of one sheet: the others are missing, not damaged, and nothing throws", async () => {
  const plan = await openPlan({ built: { sheets: ["vision"] } });
  const reading = planAsRead(plan, DAY);
  expect(reading.isBuilt("review")).toBe(false);
  expect(reading.isDamaged("review", "actuals")).toBe(false);
  expect(reading.table("review", "actuals")).toBeNull();
  expect(shopOf(reading)).toBeNull();
  expect(prioritiesOf(reading).every(({ name, levers }) => name === "" && levers.length === 0)).toBe(true);
  plan.local.dispose();
});
