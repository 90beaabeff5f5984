import type { Simulation } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { blockName, sheetName } from "../../src/layouts/names";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { partsOf } from "./file-parts";
import { type OpenPlan, openPlan } from "./open-plan";

/** Calls that only prepare others: a cut there leaves what a cut at the next write leaves. */
const PREPARES =
  /^(Sheet\.getRange|Sheet\.getRangeList|SpreadsheetApp\.new|DataValidationBuilder|ConditionalFormatRuleBuilder|Sheet\.newChart|EmbeddedChartBuilder)/;

const simulation: Simulation = {};
let plan: OpenPlan;
let empty: string;
beforeAll(async () => {
  plan = await openPlan({ simulation });
  const own = plan.file.getSheetByName("Sheet1") as GoogleAppsScript.Spreadsheet.Sheet;
  own.getRange("A1:B1").setValues([["mine", 42]]);
  empty = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());

/** Numbers of the calls of an undisturbed build, the preparing ones let out: those before its first write and those after. */
function callsOf(sheets: readonly SheetId[]) {
  const calls: { call: number; method: string }[] = [];
  plan.local.restore(empty);
  simulation.fault = (call, method) => {
    if (!PREPARES.test(method)) calls.push({ call, method });
    return undefined;
  };
  plan.local.calls.start();
  plan.build({ sheets });
  delete simulation.fault;
  const firstWrite = calls.findIndex(({ method }) => method === "Spreadsheet.insertSheet");
  const numbers = (from: number, to: number) => calls.slice(from, to).map(({ call }) => call);
  return {
    before: numbers(0, firstWrite + 1),
    after: numbers(firstWrite + 1, -1),
    /** Of many widths or merges one after the other, the first and the last; a fifth of those, for time. */
    kinds: calls
      .slice(firstWrite + 1, -1)
      .filter(({ method }, at, all) => all[at - 1]?.method !== method || all[at + 1]?.method !== method)
      .filter((_, at) => at % 5 === 0)
      .map(({ call }) => call),
    whole: partsOf(plan.local),
  };
}

/** Builds with a fault at that call; gives the sentence. */
function buildCutAt(cut: number, sheets: readonly SheetId[]): string {
  simulation.fault = (call) => (call === cut ? new Error("Service Spreadsheets timed out") : undefined);
  plan.local.calls.start();
  try {
    return plan.problem("buildPlan", { language: "en", year: 2026, currency: "EUR", sheets });
  } finally {
    delete simulation.fault;
  }
}

/** What differs after the cut build was run again; nothing when all is well. */
function differences(cut: number, sheets: readonly SheetId[], whole: ReturnType<typeof partsOf>): string[] {
  const sentence = buildCutAt(cut, sheets);
  const report = plan.build({ sheets });
  const parts = partsOf(plan.local);
  const wrong: string[] = [];
  if (sentence !== "Google Sheets did not answer in time. Retry: what is done already is not done again.") {
    wrong.push(`said: ${sentence}`);
  }
  if (report.notices.length > 0) wrong.push(`noticed: ${report.notices.join(" ")}`);
  if ([...parts.titles].sort().join() !== [...whole.titles].sort().join()) wrong.push(`sheets: ${parts.titles.join()}`);
  for (const title of whole.titles) {
    if (JSON.stringify(parts.sheets[title]) !== JSON.stringify(whole.sheets[title])) wrong.push(`differs: ${title}`);
  }
  if (JSON.stringify(parts.names) !== JSON.stringify(whole.names)) wrong.push("names or protections differ");
  return wrong.map((each) => `cut at call ${cut}: ${each}`);
}

function tryAll(cuts: readonly number[], sheets: readonly SheetId[], whole: ReturnType<typeof partsOf>): string[] {
  return cuts.flatMap((cut) => {
    plan.local.restore(empty);
    return differences(cut, sheets, whole);
  });
}

test("a build that is cut off before it writes leaves the file as it was", () => {
  const { before } = callsOf(SHEET_IDS);
  plan.local.restore(empty);
  for (const cut of before) buildCutAt(cut, SHEET_IDS);
  expect(plan.local.snapshot()).toBe(empty);
});

test("a build of one sheet that is cut off at any kind of call is completed by the next one", () => {
  const { after, kinds, whole } = callsOf(["actions"]);
  console.info(`Cut at ${kinds.length} of ${after.length} calls of one sheet.`);
  expect(tryAll(kinds, ["actions"], whole)).toEqual([]);
}, 200_000);

test("a build of all sheets that is cut off is completed by the next one", () => {
  const { after, whole } = callsOf(SHEET_IDS);
  const cuts = after.filter((_, index) => index % 190 === 9);
  console.info(`Cut at ${cuts.length} of ${after.length} calls of all sheets.`);
  expect(tryAll(cuts, SHEET_IDS, whole)).toEqual([]);
}, 200_000);

describe("between two builds", () => {
  let inserted: number;
  let named: number;
  beforeAll(() => {
    const at: Record<string, number> = {};
    plan.local.restore(empty);
    simulation.fault = (call, method) => {
      at[method] = call;
      return undefined;
    };
    plan.local.calls.start();
    plan.build({ sheets: ["actions"] });
    delete simulation.fault;
    inserted = at["Spreadsheet.insertSheet"] as number;
    named = at["Sheet.setFrozenRows"] as number;
  });
  beforeEach(() => plan.local.restore(empty));

  test("a sheet that could not be named any more is taken up again, and none is left behind", () => {
    buildCutAt(inserted + 2, ["actions"]);
    expect(plan.file.getSheetByName(sheetName("actions"))).not.toBeNull();
    expect(plan.build({ sheets: ["actions"] }).completed).toEqual(["actions"]);
    expect(plan.file.getSheets().map((sheet) => sheet.getName())).toEqual(
      expect.arrayContaining(["Sheet1", "Actions", "Cap settings"]),
    );
    expect(plan.file.getNumSheets()).toBe(3);
  });

  test("what a person typed stays, and only empty cells are filled", () => {
    buildCutAt(named, ["actions"]);
    const sheet = plan.file.getRangeByName(sheetName("actions"))?.getSheet();
    sheet?.getRange("B1").setValue("My own title");
    sheet?.getRange("B40").setValue("typed meanwhile");
    expect(plan.build({ sheets: ["actions"] }).completed).toEqual(["actions"]);
    expect(sheet?.getRange("B1").getValue()).toBe("My own title");
    expect(sheet?.getRange("B40").getValue()).toBe("typed meanwhile");
    expect(plan.file.getRangeByName(blockName("actions", "load"))).not.toBeNull();
  });

  test("the plan keeps the language it was begun in", () => {
    buildCutAt(named, ["actions"]);
    expect(plan.build({ sheets: ["actions"], language: "fr" }).state.settings.language).toBe("en");
    expect(plan.file.getRangeByName(sheetName("actions"))?.getSheet().getName()).toBe(LAYOUTS.actions.title.en);
  });
});
