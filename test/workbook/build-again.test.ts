import { toCreate } from "../../src/layouts/sheet-to-create";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { partsOf } from "./file-parts";
import { type OpenPlan, openPlan } from "./open-plan";

const ORDERS: readonly (readonly SheetId[])[] = [
  ["impact", "dashboard", "priorities", "vision", "funding", "review", "actions"],
];

let plan: OpenPlan;
let empty: string;
let built: string;
let whole: ReturnType<typeof partsOf>;
beforeAll(async () => {
  const file = await openPlan({ locale: "fr_FR" });
  empty = file.local.snapshot();
  file.local.dispose();
  plan = await openPlan({ locale: "fr_FR", built: { language: "fr" } });
  built = plan.local.snapshot();
  whole = partsOf(plan.local);
});
afterAll(() => plan.local.dispose());

const names = () => ["P1", "P2", "P3", "P4"].map((code) => plan.cell("actions", "progress", "name", code));
const build = (...sheets: readonly SheetId[]) =>
  plan.build({ language: "fr", ...(sheets.length > 0 ? { sheets } : {}) });

test("a second build changes nothing and says so", () => {
  const report = build();
  expect(plan.local.snapshot()).toBe(built);
  expect(report).toMatchObject({ created: [], completed: [], unchanged: [...SHEET_IDS], notices: [] });
  expect(report.state.sheets.every((sheet) => sheet.built)).toBe(true);
});

test("a build in another language, year and currency changes nothing either, and says what is kept", () => {
  const report = plan.build({ language: "en", year: 2031, currency: "CHF" });
  expect(plan.local.snapshot()).toBe(built);
  expect(report.notices).toEqual([
    "This file already holds a plan: its language, year (2026) and currency (EUR) are kept.",
  ]);
  expect(report.state.settings).toEqual({ language: "fr", year: 2026, currency: "EUR" });
});

test.each(ORDERS)("%s, %s, %s, %s, %s, %s, %s one by one are the same sheets as all at once", (...order) => {
  plan.local.restore(empty);
  for (const sheet of order) {
    expect(build(sheet)).toMatchObject({ created: [sheet], completed: [], notices: [] });
  }
  const parts = partsOf(plan.local);
  for (const title of whole.titles) expect({ [title]: parts.sheets[title] }).toEqual({ [title]: whole.sheets[title] });
  expect(parts.names).toEqual(whole.names);
});

describe("Actions built before Priorities", () => {
  beforeEach(() => {
    plan.local.restore(empty);
    build("actions");
  });

  test("says in place of each priority's name that the sheet is missing, and links it once that is built", () => {
    expect(names().map((cell) => cell.getValue())).toEqual(new Array(4).fill(toCreate("priorities").fr));
    build("priorities");
    expect(names().map((cell) => cell.getValue())).toEqual(new Array(4).fill("à choisir"));
    expect(names().every((cell) => cell.getFormula().includes("Priorités"))).toBe(true);
  });

  test("a name that was typed over is left alone, wherever its row was moved to", () => {
    const [first, second] = names();
    second?.setValue("Ma priorité");
    first?.getSheet().insertRowBefore(first.getRow() + 1);
    build("priorities");
    const column = first?.offset(0, 0, 5, 1).getValues().flat();
    expect(column).toEqual(["à choisir", "", "Ma priorité", "à choisir", "à choisir"]);
    const third = first?.offset(3, 0).getFormula();
    const source = plan.cell("priorities", "chosen", "priority", "P3").getA1Notation();
    expect(third?.replace(/\$/g, "")).toContain(source);
  });
});

test("names of priorities that lost their sheet come back with it", () => {
  plan.local.restore(built);
  plan.file.deleteSheet(plan.file.getSheetByName("Priorités") as GoogleAppsScript.Spreadsheet.Sheet);
  expect(names().map((cell) => cell.getDisplayValue())).toEqual(new Array(4).fill("#REF!"));
  expect(build()).toMatchObject({ created: ["priorities"], unchanged: SHEET_IDS.filter((id) => id !== "priorities") });
  expect(names().map((cell) => cell.getValue())).toEqual(new Array(4).fill("à choisir"));
});
