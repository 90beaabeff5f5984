import { destinations } from "../../src/import/destinations";
import { readFigureTextAtOnce } from "../../src/import/figures";
import type { FiguresSummary, FigureUse, MonthFigures } from "../../src/protocol/figures";
import { monthsFrom } from "../../src/shared/year-month";
import { FIXTURES, FRENCH, MONTHS, writeTable } from "../import/shop-exports";
import { type OpenPlan, openPlan } from "./open-plan";
import { someMonths } from "./shop-orders";

/** PrestaShop's year of the worked example and three months of the year after it. */
const LATER = [
  ["2026-01", 39000, 810, 47000.5, 58.02, 2.08],
  ["2026-02", 35000, 640, 38000, 59.38, 1.83],
  ["2026-03", 36000, 650, 40000, 61.54, 1.81],
] as const;
const prestashop = [...(FIXTURES.prestashop_dashboard ?? []), ...LATER];

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR" });
  plan.build({ language: "fr", year: 2026, sheets: ["review", "dashboard"] });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(built));

const read = (rows: readonly (readonly (string | number)[])[]) =>
  readFigureTextAtOnce(writeTable(rows, FRENCH), { language: "fr" });
const places = () => plan.call("readFigurePlaces", { language: "fr" });
const send = (months: readonly MonthFigures[], use: FigureUse = "actuals") =>
  plan.call("importMonths", { language: "fr", months, use, reviewStart: null, overwrite: false });
/** As the sidebar sends it. */
const bringIn = (summary: FiguresSummary) => {
  const { review, dashboard } = destinations(summary, places(), "actuals", null);
  return send([...review, ...dashboard]);
};
const column = (sheet: "review" | "dashboard", key: string, table = "actuals") =>
  plan.cell(sheet, table, key, "m1").offset(0, 0, 12, 1).getValues().flat();
const filled = (...values: (number | undefined)[]) => [...values, ...new Array(12 - values.length).fill("")];

test("the places are the months that stand in the sheets, and the VAT rate of the review", () => {
  expect(places()).toEqual({
    review: monthsFrom("2025-01", 12),
    reviewMoves: true,
    dashboard: monthsFrom("2026-01", 12),
    vatRate: null,
  });
  plan.cell("review", "terms", "value", "vat").setValue(0.2);
  plan.cell("dashboard", "actuals", "carts", "m3").setValue(7);
  expect(places()).toMatchObject({ reviewMoves: false, vatRate: 0.2 });
  // What was typed for a month stays with it.
  const move = { language: "fr", months: someMonths("2024-04", 12), use: "actuals", reviewStart: "2024-04" };
  expect(plan.problem("importMonths", { ...move, overwrite: true })).toContain("avril 2024");
});

test("a review of a year after which nothing can be planned is refused: the settings would not keep its start", () => {
  const move = { language: "fr", months: someMonths("1985-01", 12), use: "actuals", reviewStart: "1985-01" };
  expect(plan.problem("importMonths", { ...move, overwrite: false })).toContain("janvier 1985");
  expect(plan.local.snapshot()).toBe(built);
});

test("each month lands in the sheet and row of its date, and the same again changes nothing", () => {
  const report = bringIn(read(prestashop));
  expect(report.written).toEqual([
    { sheet: "review", title: "Bilan", cells: 36 },
    { sheet: "dashboard", title: "Tableau de bord", cells: 9 },
  ]);
  expect(report.notices).toEqual([]);
  expect(column("review", "sessions")).toEqual(MONTHS.map(({ sessions }) => sessions));
  expect(column("review", "orders")).toEqual(MONTHS.map(({ orders }) => orders));
  expect(column("review", "revenue")).toEqual(MONTHS.map(({ revenue_ht }) => revenue_ht));
  expect(column("dashboard", "revenue")).toEqual(filled(47000.5, 38000, 40000));
  expect(column("review", "ad_spend")).toEqual(filled());
  const before = plan.local.snapshot();
  expect(bringIn(read(prestashop))).toMatchObject({ cellsWritten: 0, written: [], conflicts: [] });
  expect(plan.local.snapshot()).toBe(before);
});

test("cells that hold something else are told with their sheet, in both sheets at once", () => {
  plan.cell("dashboard", "actuals", "orders", "m2").setValue("beaucoup");
  plan.cell("review", "actuals", "sessions", "m12").setValue(61000);
  const before = plan.local.snapshot();
  const report = bringIn(read(prestashop));
  expect(report.conflicts).toEqual([
    {
      sheet: "review",
      cell: plan.cell("review", "actuals", "sessions", "m12").getA1Notation(),
      month: "2025-12",
      measure: "sessions",
      current: "61000",
      incoming: "62000",
    },
    {
      sheet: "dashboard",
      cell: plan.cell("dashboard", "actuals", "orders", "m2").getA1Notation(),
      month: "2026-02",
      measure: "orders",
      current: "beaucoup",
      incoming: "640",
    },
  ]);
  expect(report).toMatchObject({ cellsWritten: 0, written: [] });
  expect(plan.local.snapshot()).toBe(before);
});

test("targets go to the review's targets alone, and months without a place are said", () => {
  const report = send(read(prestashop).months, "targets");
  expect(report.written).toEqual([{ sheet: "review", title: "Bilan", cells: 36 }]);
  expect(report.notices).toEqual([
    "Ni dans le bilan, ni dans l’année du plan, et donc non écrit\u202f: janvier 2026, février 2026, mars 2026.",
  ]);
  expect(column("review", "orders", "targets")).toEqual(MONTHS.map(({ orders }) => orders));
  expect(column("review", "orders")).toEqual(filled());
  expect(column("dashboard", "orders")).toEqual(filled());
});

test("an empty review and the Dashboard move together", () => {
  const months = someMonths("2024-04", 14);
  const request = { language: "fr", months, use: "actuals", reviewStart: "2024-04", overwrite: true } as const;
  expect(plan.call("importMonths", request)).toMatchObject({ cellsWritten: 12 * 5 + 2 * 3 });
  expect(places()).toMatchObject({ review: monthsFrom("2024-04", 12), dashboard: monthsFrom("2025-04", 12) });
  expect(column("dashboard", "orders")).toEqual(filled(112, 113));
});

test("a Dashboard that lost its keys takes nothing, says so, and does not keep the review from its months", () => {
  const orders = plan.cell("dashboard", "actuals", "orders", "m1");
  orders.getSheet().deleteRow(orders.getRow() - 2);
  const { months } = read(prestashop);
  expect(places()).toMatchObject({ reviewMoves: false, dashboard: monthsFrom("2026-01", 12) });
  const request = { language: "fr", months, use: "actuals", reviewStart: null, overwrite: true };
  expect(plan.problem("importMonths", request)).toContain(
    "«\u202fÀ remplir chaque mois (dix minutes)\u202f» est incomplet",
  );
  expect(send(months.slice(0, 12)).written).toEqual([{ sheet: "review", title: "Bilan", cells: 36 }]);
});

test("a sheet wider and longer than one read gives what stands in its last rows, and its cells are left alone", () => {
  const sheet = plan.file.insertSheet("Export");
  const [header = [], ...rows] = FIXTURES.shopify_sales_over_time ?? [];
  sheet.getRange(1, 1, 1, header.length).setValues([[...header]]);
  sheet.insertColumnsAfter(26, 974).getRange(1, 1000).setValue("note");
  // 250,000 cells a read: 250 rows of a thousand columns.
  sheet.getRange(245, 1, rows.length, header.length).setValues(rows.map((row) => [...row]));
  const before = plan.local.snapshot();
  plan.local.calls.start();
  const { summary } = plan.call("readFigures", { language: "fr", sheet: "Export" });
  expect(plan.local.calls.counts().readsAfterWrite).toBe(0);
  expect(summary).toMatchObject({ kind: "shopify", rowsRead: 12, unreadableCount: 0 });
  expect(summary.months.map(({ revenue }) => revenue)).toEqual(MONTHS.map(({ revenue_ht }) => revenue_ht));
  expect(plan.local.snapshot()).toBe(before);
});
