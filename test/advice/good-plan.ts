import { QUADRANTS } from "../../src/layouts/quadrants";
import example from "../../tools/worked-example/worked-example.json";
import type { Cells, Tables } from "./plan-of";

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, "0")}-01`;

const LAST_YEAR: Cells = Object.fromEntries(
  example.inputs.monthly_2025.map(({ sessions, orders, revenue_ht }, index) => [
    `m${index + 1}`,
    { month: month(2025, index + 1), sessions, orders, revenue: revenue_ht },
  ]),
);

/** Four months of this year, as good as last year's, and eight to come. */
const THIS_YEAR: Cells = Object.fromEntries(
  example.inputs.monthly_2025.map(({ sessions, orders, revenue_ht }, index) => [
    `m${index + 1}`,
    { month: month(2026, index + 1), ...(index < 4 ? { sessions, orders, revenue: revenue_ht } : {}) },
  ]),
);

const NAMES = ["Gift boxes", "Loyalty", "Bulk buying", "Fewer returns"];
const OWNERS = ["Lea", "Karim", "Claire", "Lea"];
const FOUR = ["p1", "p2", "p3", "p4"];

const inFour = (values: readonly (string | number)[]) =>
  Object.fromEntries(FOUR.map((column, index) => [column, values[index] as string | number]));

/** A plan, on 4 May 2026, in which a consultant would find nothing: every rule is shown what is wrong on a copy of it. */
export const GOOD: Tables = {
  "vision.goal": { target: { value: 1_500_000 }, years: { value: 5 } },
  "review.actuals": LAST_YEAR,
  "review.terms": { vat: { value: 0.2 } },
  "review.kpis": {
    revenue: { actual: 619_200, target: 630_000 },
    roas: { actual: 3.5, target: 4 },
    mer: { actual: 8.6 },
  },
  "priorities.candidates": Object.fromEntries(
    QUADRANTS.map(({ name }, index) => [
      String(index + 1),
      { idea: NAMES[index] as string, quadrant: name.en, chosen: true, owner: OWNERS[index] as string },
    ]),
  ),
  "priorities.chosen": Object.fromEntries(
    QUADRANTS.map(({ code }, index) => [
      code,
      { priority: NAMES[index] as string, owner: OWNERS[index] as string, line: index + 1 },
    ]),
  ),
  "priorities.stops": { 1: { what: "The paper catalogue", money: 4000 } },
  "priorities.promise": { after: { promised: "An answer within a day", measure: "Median time to answer" } },
  "impact.levers": {
    lever: inFour(["Average order", "Extra orders", "Cost of goods", "Return rate"]),
    change_rate: { p1: 0.05 },
    change_amount: { p2: 600, p3: -2, p4: -1.5 },
    lever_check: inFour(["● understood", "● understood", "● understood", "● understood"]),
    ready: inFour(["● worked out", "● worked out", "● worked out", "● worked out"]),
    investment: inFour([6000, 0, 0, 2500]),
    one_off: { p2: 1500, p3: 3000 },
    running: { p1: 1200, p2: 2400, p4: 600 },
  },
  "impact.returns": {
    net_gain: inFour([15_518, 6000, 12_384, 9000]),
    extra_revenue: inFour([30_960, 38_700, 0, 9288]),
  },
  "impact.feasibility": { new: { p2: "A mailing tool" } },
  "funding.balance": {
    uses: { q1: 3000, q2: 3000, q3: 3000, q4: 3000, year: 12_000 },
    sources: { q1: 4000, q2: 3000, q3: 3000, q4: 3000, year: 13_000 },
    balance: { q1: 1000, q2: 0, q3: 0, q4: 0, year: 1000 },
    running: { q1: 1000, q2: 1000, q3: 1000, q4: 1000 },
  },
  "actions.actions": Object.fromEntries(
    QUADRANTS.map(({ code }, index) => [
      String(index + 1),
      {
        what: `First step of ${NAMES[index]}`,
        priority: code,
        who: OWNERS[index] as string,
        start: "2026-05-11",
        end: "2026-06-12",
        how: "half a day a week",
      },
    ]),
  ),
  "dashboard.actuals": THIS_YEAR,
  "dashboard.course": {
    plan: { value: 745_000 },
    path: { value: 739_066 },
    missing: { value: -5934 },
  },
};
