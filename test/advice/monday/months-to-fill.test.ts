import { mondayState } from "../../../src/advice/monday/monday-state";
import { monthsToFill, proposedMonth } from "../../../src/advice/monday/months-to-fill";
import { MEASURES } from "../../../src/protocol/measures";
import { MOST_FIGURES } from "../../../src/protocol/monday";
import type { YearMonth } from "../../../src/shared/year-month";
import { day, type Line, months, planWith } from "./plan-with";

const EMPTY = Object.fromEntries(MEASURES.map((measure) => [measure, null]));
const FULL = Object.fromEntries(MEASURES.map((measure, index) => [measure, 100 - index]));

/** The first so many months are filled. */
const plan = (today: string, filled: number, start: YearMonth = "2026-01", of: (index: number) => Line = () => ({})) =>
  planWith(
    today,
    {
      "dashboard.actuals": months(start, (index) => ({ ...(index < filled ? FULL : EMPTY), ...of(index) })),
      "dashboard.follow": months(start, (index) => ({ plan: 1000 + index })),
      "dashboard.landing": [],
      "review.actuals": months(`${Number(start.slice(0, 4)) - 1}-${start.slice(5)}` as YearMonth, () => ({
        ...FULL,
        revenue: 777,
      })),
    },
    { planStart: start },
  );
const proposed = (...given: Parameters<typeof plan>) => proposedMonth(monthsToFill(plan(...given)));

test.each<[string, number, YearMonth, string | null]>([
  ["2026-05-04", 3, "2026-01", "2026-04"],
  ["2026-05-31", 4, "2026-01", "2026-05"],
  ["2026-06-01", 4, "2026-01", "2026-05"],
  ["2026-06-01", 2, "2026-01", "2026-03"],
  ["2026-01-01", 0, "2026-01", "2026-01"],
  ["2025-12-31", 0, "2026-01", null],
  ["2026-06-01", 6, "2026-01", null],
  ["2027-02-10", 11, "2026-01", "2026-12"],
  ["2027-02-10", 12, "2026-01", null],
  ["2026-04-30", 0, "2026-04", "2026-04"],
  ["2026-05-04", 0, "2026-04", "2026-04"],
  ["2027-03-02", 10, "2026-04", "2027-02"],
  ["2026-03-31", 0, "2026-04", null],
])(
  "on %s, %d months filled of a year that starts %s: the month to begin with is %s",
  (today, filled, start, wanted) => {
    expect(proposed(today, filled, start)).toBe(wanted);
  },
);

test("what was left empty long ago was not measured: the latest month comes first, and the others can be chosen", () => {
  const noCarts = () => ({ carts: null });
  expect(proposed("2026-05-04", 4, "2026-01", noCarts)).toBe("2026-04");
  expect(monthsToFill(plan("2026-05-04", 4, "2026-01", noCarts)).map(({ month, isOver }) => [month, isOver])).toEqual([
    ["2026-01", true],
    ["2026-02", true],
    ["2026-03", true],
    ["2026-04", true],
    ["2026-05", false],
  ]);
});

test("a month without revenue comes before later ones: the landing counts months in a row", () => {
  const gap = (index: number) => (index === 1 ? { revenue: null } : { carts: null });
  expect(proposed("2026-05-04", 4, "2026-01", gap)).toBe("2026-02");
});

test("only what is empty is asked, never more than twelve, with last month, the plan and the cell", () => {
  const [april] = monthsToFill(
    plan("2026-05-04", 3, "2026-01", (index) => (index === 3 ? { orders: 650, carts: 0 } : {})),
  );
  expect(april?.empty.map(({ measure }) => measure)).toEqual([
    "sessions",
    "revenue",
    "cogs",
    "ad_spend",
    "new_customers",
    "returned_orders",
  ]);
  expect(april?.empty[0]?.cell).toBe("C13");
  expect(april?.filled).toMatchObject({ orders: 650, carts: 0, sessions: null });
  expect(april?.previous).toMatchObject({ revenue: 98, orders: 99 });
  expect(april?.planned.revenue).toBe(1003);
  for (const { empty } of monthsToFill(plan("2027-01-15", 0))) expect(empty.length).toBeLessThanOrEqual(MOST_FIGURES);
});

test("the first month is beside the last one of the Review; without a Review, beside nothing", () => {
  expect(monthsToFill(plan("2026-02-02", 0))[0]?.previous.revenue).toBe(777);
  const alone = planWith("2026-02-02", {
    "dashboard.actuals": months("2026-01", () => EMPTY),
    "dashboard.landing": [],
  });
  expect(monthsToFill(alone)[0]?.previous.revenue).toBeNull();
});

test("until the plan's year begins, the Review's months of the year before are offered the same way", () => {
  const reviewed = (today: string) =>
    monthsToFill(
      planWith(today, {
        "dashboard.actuals": months("2026-01", () => EMPTY),
        "dashboard.landing": [],
        "review.actuals": months("2025-01", (index) => (index < 9 ? FULL : EMPTY)),
        "review.targets": months("2025-01", (index) => ({ orders: 500 + index })),
      }),
    );
  const [october, november] = reviewed("2025-11-17");
  expect([october?.month, november?.month, november?.isOver]).toEqual(["2025-10", "2025-11", false]);
  expect(october?.previous.revenue).toBe(98);
  expect(october?.planned).toMatchObject({ orders: 509, revenue: null });
  expect(reviewed("2026-01-01").map(({ month }) => month)).toEqual(["2026-01"]);
});

test("a gap or a text among the months, which the Dashboard finds odd, is said", () => {
  const odd = (meaning: string) =>
    mondayState(
      planWith("2026-05-04", { "dashboard.actuals": [], "dashboard.landing": [{ id: "months", meaning }] }),
      null,
      "fr",
    );
  expect(odd("▼ un mois vide est suivi d’un mois rempli").notices).toEqual([
    "▼ un mois vide est suivi d’un mois rempli",
  ]);
  expect(odd("mois dont le chiffre d’affaires est rempli").notices).toEqual([]);
});

test("a figure written as text is no empty cell: it is never offered to be overwritten", () => {
  const text = (index: number) => (index === 3 ? { revenue: "42 100 environ" } : {});
  const found = monthsToFill(plan("2026-05-04", 3, "2026-01", text)).find(({ month }) => month === "2026-04");
  expect(found?.empty.map(({ measure }) => measure)).not.toContain("revenue");
});

test("months are found by the dates that stand there, in any order", () => {
  const lines = months("2026-01", (index) => (index < 3 ? FULL : EMPTY)).reverse();
  const turned = planWith("2026-05-04", { "dashboard.actuals": lines, "dashboard.landing": [] });
  expect(monthsToFill(turned).map(({ month }) => month)).toEqual(["2026-04", "2026-05"]);
});

test("before the plan's year the page says when it begins; nothing built or a damaged table is no error", () => {
  expect(mondayState(plan("2026-03-31", 0, "2026-04"), null, "fr")).toMatchObject({ begins: "2026-04-01", months: [] });
  expect(mondayState(plan("2026-04-01", 0, "2026-04"), null, "fr").begins).toBeNull();
  const nothing = mondayState(planWith("2026-05-04", {}), null, "fr");
  expect(nothing).toMatchObject({
    hasDashboard: false,
    hasActions: false,
    months: [],
    late: [],
    notices: [],
    since: null,
  });
  const damaged = mondayState(planWith("2026-05-04", { "dashboard.landing": [] }), null, "en");
  expect(damaged.notices).toEqual([
    expect.stringMatching(/^The table “To fill in each month \(ten minutes\)” is incomplete/),
  ]);
  expect(day("2026-02-30")).toBeNull();
});
