import { readFigureTextAtOnce } from "../../src/import/figures";
import type { FiguresSummary, ImportReport } from "../../src/protocol/figures";
import { type OpenPlan, openPlan } from "./open-plan";
import { SHOP_ORDERS } from "./shop-orders";

const NOTICE = {
  fr: "Le bilan était vide\u202f: il couvre maintenant les douze mois de décembre 2010 à novembre 2011.",
  en: "The review was empty: it now covers the twelve months from December 2010 to November 2011.",
} as const;

const BASKET = { fr_FR: "545,14", en_US: "545.14", de_DE: "545,14", fr_MA: "545,14" } as const;

describe.each([
  ["fr_FR", "fr", "Pacific/Auckland", "sheet"],
  ["en_US", "en", "America/New_York", "file"],
  ["de_DE", "en", "Europe/Berlin", "file"],
  ["fr_MA", "fr", "Africa/Casablanca", "file"],
] as const)(
  "the real shop's orders in a file of %s, imported in %s, in the time zone %s, from a %s",
  (locale, language, timeZone, source) => {
    let plan: OpenPlan;
    let summary: FiguresSummary;
    let report: ImportReport;
    let months: FiguresSummary["months"];
    const row = (column: string, month: number) => plan.cell("review", "actuals", column, `m${month}`);
    const send = (overwrite: boolean) =>
      plan.call("importMonths", { language, months, use: "actuals", reviewStart: summary.proposedStart, overwrite });

    /** Opened as a sheet, read there by the add-on, and deleted again. */
    const ordersFromSheet = () => {
      plan.local.importCsv("orders", SHOP_ORDERS);
      const read = plan.call("readFigures", { language, sheet: "orders" });
      plan.file.deleteSheet(plan.file.getSheetByName("orders") as GoogleAppsScript.Spreadsheet.Sheet);
      return read.summary;
    };

    beforeAll(async () => {
      plan = await openPlan({ locale, timeZone, built: { language, sheets: ["review"] } });
      summary = source === "sheet" ? ordersFromSheet() : readFigureTextAtOnce(SHOP_ORDERS, { language });
      const start = summary.months.findIndex(({ month }) => month === summary.proposedStart);
      months = summary.months.slice(start, start + 12);
      report = send(false);
    });
    afterAll(() => plan.local.dispose());

    test("the twelve full months are proposed and the partial one is said", () => {
      expect(summary.proposedStart).toBe("2010-12");
      expect(summary.partialMonths).toEqual(["2011-12"]);
      expect(summary.unreadableCount).toBe(0);
    });

    test("an empty review moves there, and it is said in words", () => {
      expect(report.notices).toEqual([NOTICE[language]]);
      expect(report.conflicts).toEqual([]);
      expect(report.written).toEqual([{ sheet: "review", title: expect.any(String), cells: 60 }]);
      expect(report.cellsWritten).toBe(60);
      // From December 2011 on: the year of most of its months, as the Vision says it too.
      expect(report.state.settings.year).toBe(2012);
      expect(plan.call("readPlanner", {})).toEqual(report.state);
    });

    test("every month stands in the row of its date", () => {
      const shown = Array.from({ length: 12 }, (_, index) => row("month", index + 1).getValue() as Date);
      const app = plan.local.services.Utilities as GoogleAppsScript.Utilities.Utilities;
      expect(shown.map((date) => app.formatDate(date, timeZone, "yyyy-MM-dd"))).toEqual(
        months.map(({ month }) => `${month}-01`),
      );
      months.forEach((month, index) => {
        expect(row("orders", index + 1).getValue()).toBe(month.orders);
        expect(row("revenue", index + 1).getValue()).toBe(month.revenue);
        expect(row("new_customers", index + 1).getValue()).toBe(month.newCustomers);
        expect(row("cancelled_orders", index + 1).getValue()).toBe(month.cancelledOrders);
        expect(row("cancelled_amount", index + 1).getValue()).toBe(month.cancelledAmount);
      });
    });

    test("November 2011: 2769 orders, 1 509 496.33, an average order shown as the locale writes 545.14", () => {
      expect(row("orders", 12).getValue()).toBe(2769);
      expect(row("revenue", 12).getValue()).toBe(1509496.33);
      expect(row("basket", 12).getDisplayValue()).toBe(BASKET[locale]);
    });

    test("importing the same again writes nothing", () => {
      const before = plan.local.snapshot();
      expect(send(false)).toMatchObject({ cellsWritten: 0, conflicts: [], notices: [] });
      expect(send(true)).toMatchObject({ cellsWritten: 0, conflicts: [], notices: [] });
      expect(plan.local.snapshot()).toBe(before);
    });
  },
);
