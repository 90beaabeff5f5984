import type { LocalSheetsOptions } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { PlannerState } from "../../src/protocol/endpoints";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "../workbook/open-plan";

async function stateOfEmptyFile(options: LocalSheetsOptions): Promise<PlannerState> {
  const plan = await openPlan(options);
  const state = plan.call("readPlanner", {});
  plan.local.dispose();
  return state;
}

test.each([
  ["fr_FR", "fr", "EUR"],
  ["en_US", "en", "USD"],
  ["en_GB", "en", "GBP"],
  ["fr_MA", "fr", "MAD"],
  ["fr_CA", "fr", "CAD"],
  ["de_CH", "en", "CHF"],
  ["de_DE", "en", "EUR"],
  ["fr", "fr", "EUR"],
  ["tlh_QO", "en", "EUR"],
  ["", "en", "EUR"],
])("an empty file of %p starts in %s with %s", async (locale, language, currency) => {
  expect((await stateOfEmptyFile({ locale: locale || "en", userLocale: locale || "xx" })).settings).toMatchObject({
    language,
    currency,
  });
});

test("the language is the person's, the currency the file's", async () => {
  const { settings, sheets } = await stateOfEmptyFile({ locale: "en_GB", userLocale: "fr_FR" });
  expect(settings).toMatchObject({ language: "fr", currency: "GBP" });
  expect(sheets).toEqual(
    SHEET_IDS.map((id) => ({
      id,
      title: LAYOUTS[id].title.fr,
      built: false,
      status: "missing",
      next: { fr: "Créez la feuille.", en: "Create the sheet." },
      cell: null,
    })),
  );
});

test.each([
  ["2026-06-30T12:00:00Z", 2026],
  ["2026-07-01T12:00:00Z", 2027],
])("on %s the year to plan is %d", async (now, year) => {
  const plan = await openPlan();
  const RealDate = Date;
  class ThatDay extends RealDate {
    constructor() {
      super(now);
    }
  }
  globalThis.Date = ThatDay as DateConstructor;
  try {
    expect(plan.call("readPlanner", {}).settings.year).toBe(year);
  } finally {
    globalThis.Date = RealDate;
    plan.local.dispose();
  }
});

describe("with a plan", () => {
  let plan: OpenPlan;
  let built: string;
  beforeAll(async () => {
    plan = await openPlan({
      locale: "fr_FR",
      built: { language: "fr", year: 2026, currency: "CHF", sheets: ["actions"] },
    });
    built = plan.local.snapshot();
  });
  afterAll(() => plan.local.dispose());
  beforeEach(() => plan.local.restore(built));
  const actions = () => plan.file.getSheetByName("Actions") as GoogleAppsScript.Spreadsheet.Sheet;
  const state = () => plan.call("readPlanner", {});

  test("its settings are read from the file, and Cap's own sheets are not offered as sources", () => {
    expect(state().settings).toEqual({ language: "fr", year: 2026, currency: "CHF" });
    expect(plan.call("listSheets", { language: "fr" })).toEqual({ titles: ["Feuille 1"], more: 0 });
  });

  test("a renamed sheet is shown and opened under its new title", () => {
    actions().setName("Qui fait quoi ?");
    expect(state().sheets.find(({ id }) => id === "actions")).toMatchObject({
      id: "actions",
      title: "Qui fait quoi ?",
      built: true,
    });
    expect(plan.call("goToSheet", { language: "fr", sheet: "actions" })).toEqual({ title: "Qui fait quoi ?" });
    expect(plan.file.getActiveSheet().getName()).toBe("Qui fait quoi ?");
  });

  test("a hidden sheet is shown when one goes to it", () => {
    actions().hideSheet();
    plan.call("goToSheet", { language: "fr", sheet: "actions" });
    expect([actions().isSheetHidden(), plan.file.getActiveSheet().getName()]).toEqual([false, "Actions"]);
  });

  test.each([
    ["fr", "La feuille «\u202fBilan\u202f» n’est pas encore dans ce fichier. Créez-la, puis recommencez."],
    ["en", "The sheet “Review” is not in this file yet. Create it, then retry."],
  ] as const)("going to a sheet that is not built is one sentence in %s", (language, sentence) => {
    expect(plan.problem("goToSheet", { language, sheet: "review" })).toBe(sentence);
  });

  test("a source of figures that was deleted meanwhile is one sentence", () => {
    expect(plan.problem("readFigures", { language: "en", sheet: "orders" })).toBe(
      "The sheet “orders” is no longer in this file. Choose another one.",
    );
  });

  test("a source without anything in it is one sentence", () => {
    expect(plan.problem("readFigures", { language: "en", sheet: "Feuille 1" })).toBe(
      "There is nothing to read here. Choose a file or a sheet that holds figures.",
    );
  });
});
