/** What a plan's sheets tell of its settings when those are gone. */
import { yearTold } from "../../src/reading/traces-of-the-year";
import { currencyTold, languageTold } from "../../src/reading/words-of-cap";
import { type PlanOptions, planOf, type Tables } from "../advice/plan-of";

const start = (tables: Tables, options: PlanOptions = {}) => {
  const told = yearTold(planOf(tables, options));
  return told && [told.kind, told.start, told.place.cell];
};

const BASE_YEAR: Tables = { "vision.goal": { base_year: { value: 2026 } } };
const ACTIONS: Tables = {
  "actions.actions": {
    1: { start: "2027-12-01", end: "2028-01-31" },
    2: { start: "2028-02-01", end: "2028-03-31" },
  },
};

test("months that stand in a table tell the first one, by most of them, before the year of the Vision and the actions", () => {
  expect(start({ ...BASE_YEAR, ...ACTIONS, "review.actuals": { m3: { month: "2026-09-01" } } })?.slice(0, 2)).toEqual([
    "months",
    "2027-07",
  ]);
  const one = { m1: { month: "2020-01-01" }, m2: { month: "2027-02-01" }, m3: { month: "2027-03-15" } };
  expect(start({ "dashboard.actuals": one })?.slice(0, 2)).toEqual(["months", "2027-01"]);
});

test("a base year that a person typed hints at the year, one that a formula works out does not; then most dates of actions", () => {
  const { cell } = planOf(BASE_YEAR).row("vision", "goal", "base_year")?.cell("value") ?? { cell: "" };
  const typed = { without: [{ sheet: "vision", cell }] } as const;
  expect(start({ ...BASE_YEAR, ...ACTIONS }, typed)).toEqual(["base-year", "2027-01", cell]);
  expect(start({ ...BASE_YEAR, ...ACTIONS })?.slice(0, 2)).toEqual(["actions", "2028-01"]);
  expect(start({})).toBeNull();
});

test("a year beyond the calendar, and words for months, tell nothing", () => {
  const { cell } = planOf(BASE_YEAR).row("vision", "goal", "base_year")?.cell("value") ?? { cell: "" };
  const typed = { without: [{ sheet: "vision", cell }] } as const;
  expect(start({ "vision.goal": { base_year: { value: 123456 } } }, typed)).toBeNull();
  expect(start({ "review.actuals": { m1: { month: "#REF!" }, m2: { month: "February" } } })).toBeNull();
});

test("Cap's words tell the language and the currency, most of them where a person changed some; others tell nothing", () => {
  const sheets = (...values: string[]) => [{ id: "vision" as const, values: [[""], values] }];
  const fr = ["Où voulez-vous aller\u202f?", "Horizon (années)"];
  const told = languageTold(sheets("mine", "Horizon (years)", ...fr));
  expect(told).toMatchObject({ value: "fr", sheet: "vision", row: 2, column: 3, text: fr[0] });
  expect(languageTold(sheets("", "Vision", "€"))).toBeNull();
  for (const [symbol, currency] of [
    ["$", "USD"],
    ["$ CA", "CAD"],
    ["DH", "MAD"],
  ] as const) {
    expect(currencyTold(sheets(`Target revenue, excl. VAT (${symbol})`))?.value).toBe(currency);
  }
  expect(currencyTold(sheets(...fr))).toBeNull();
});
