import type { RepairReport, RepairRequest } from "../../src/protocol/repair";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { seen } from "./seen";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const JOURNAL = "Undo (Cap)";

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ built: { language: "en", sheets: ["priorities", "actions"] } });
  plan.cell("actions", "actions", "what", 1).setValue("Photograph the range");
  plan.cell("priorities", "candidates", "idea", 1).setValue("Bundles");
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(built));

function repair(options: Partial<RepairRequest> = {}): RepairReport {
  return plan.call("repairPlan", { language: "en", confirmed: true, typedOver: false, rows: false, ...options });
}

const sheetOf = (id: string) => plan.file.getRangeByName(`cap_${id}`)?.getSheet() as Sheet;
const things = ({ found }: RepairReport) => Object.fromEntries(found.map(({ thing, count }) => [thing, count]));
const everything = () => seen(plan, [JOURNAL]);

test("a healthy plan lacks nothing, and a repair of it writes nothing", () => {
  plan.local.calls.start();
  expect(repair()).toMatchObject({ found: [], typedOverCount: 0, lostRows: [], edited: 0, damaged: [] });
  const { reads, writes } = plan.local.calls.counts();
  console.info(`Repair of a healthy plan of two sheets: ${reads} reads, ${writes} writes.`);
  expect(writes).toBeLessThanOrEqual(3);
  expect(plan.local.snapshot()).toBe(built);
});

test("what a converter or a careless paste takes away comes back, as it was built", () => {
  const before = everything();
  for (const id of ["priorities", "actions"]) {
    const sheet = sheetOf(id);
    const whole = sheet.getRange(1, 1, sheet.getLastRow() + 10, sheet.getLastColumn());
    whole.clearDataValidations();
    whole.clearNote();
    sheet.setConditionalFormatRules([]);
    for (const protection of sheet.getProtections(
      (plan.local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).ProtectionType.SHEET,
    ))
      protection.remove();
  }
  for (const name of ["cap_actions_actions", "cap_priorities_candidates"]) plan.file.removeNamedRange(name);
  const preview = repair({ confirmed: false });
  expect(things(preview)).toMatchObject({ names: 2, guards: 2 });
  expect(things(repair())).toEqual(things(preview));
  expect(everything()).toEqual(before);
  expect(plan.file.getRangeByName("cap_actions_actions")).not.toBeNull();
  expect(repair().found).toEqual([]);
});

test("formulas and labels that were cleared come back; what was typed over a formula stays until asked for", () => {
  const before = everything();
  const computed = plan.cell("actions", "actions", "alert", 1);
  const score = plan.cell("priorities", "candidates", "score", 2);
  computed.clearContent();
  score.setValue("mine");
  plan.cell("actions", "actions", "what", 1).offset(-1, 0).clearContent();
  const first = repair();
  expect(things(first)).toEqual({ formulas: 1, labels: 1 });
  expect(first).toMatchObject({ typedOverCount: 1, typedOver: [{ sheet: "priorities", cell: score.getA1Notation() }] });
  expect(score.getValue()).toBe("mine");
  expect(things(repair({ typedOver: true }))).toEqual({ formulas: 1 });
  expect(everything()).toEqual(before);
  plan.call("undoAction", { language: "en", step: 2 });
  expect(score.getValue()).toBe("mine");
});

test("a sheet whose empty rows and columns were deleted is guarded again, and one that is not whole is built to its end", () => {
  const sheet = sheetOf("actions");
  sheet.deleteColumns(sheet.getLastColumn() + 1, sheet.getMaxColumns() - sheet.getLastColumn());
  sheet.deleteRows(sheet.getLastRow() + 1, sheet.getMaxRows() - sheet.getLastRow());
  const { ProtectionType } = plan.local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const guards = () => sheet.getProtections(ProtectionType.SHEET);
  for (const guard of guards()) guard.remove();
  expect(things(repair())).toEqual({ guards: 1 });
  const size = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const version = plan.file.getNamedRanges().find((name) => /^cap_actions_v\d/.test(name.getName()));
  version?.remove();
  sheet.deleteColumn(sheet.getMaxColumns());
  const mine = sheet.getRange(5, 12).setNote("Mine");
  mine.setDataValidation(plan.cell("actions", "actions", "status", 1).getDataValidation());
  const cell = plan.cell("actions", "actions", "what", 2).setNote("Mine, too");
  expect(plan.build({ sheets: ["actions"] }).completed).toEqual(["actions"]);
  expect([mine.getNote(), cell.getNote()]).toEqual(["Mine", "Mine, too"]);
  expect(mine.getDataValidation()).not.toBeNull();
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual(size);
  expect(guards()).toHaveLength(1);
});

test("a formula that was merged with the cell before it is left, and not promised again and again", () => {
  const score = plan.cell("priorities", "candidates", "score", 2);
  score.offset(0, -1, 1, 2).merge();
  expect(repair({ confirmed: false })).toMatchObject({ found: [], edited: 1 });
  expect(repair({ typedOver: true })).toMatchObject({ found: [], edited: 1 });
  // Beside it, what is missing comes back.
  score.offset(1, 0).clearContent();
  expect(things(repair())).toEqual({ formulas: 1 });
  expect(repair().found).toEqual([]);
});

test.each([
  [
    "a key that was typed over",
    (sheet: Sheet, row: number, column: number) => sheet.getRange(row, column).setValue("Mine"),
  ],
  ["all keys cleared", (sheet: Sheet, row: number) => sheet.getRange(row, 1, 1, sheet.getLastColumn()).clearContent()],
  ["the row of keys deleted", (sheet: Sheet, row: number) => sheet.deleteRow(row)],
  [
    "the row of keys dragged far away from its table",
    (sheet: Sheet, row: number) => sheet.moveRows(sheet.getRange(row, 1), sheet.getLastRow() + 20),
  ],
  ["a column deleted", (sheet: Sheet, _: number, column: number) => sheet.deleteColumn(column)],
] as const)("%s: the table is found again, with what was typed into it", (_, damage) => {
  const cell = plan.cell("actions", "actions", "who", 1);
  const sheet = sheetOf("actions");
  const keyRow = plan.file.getRangeByName("cap_actions_actions")?.getRow() as number;
  damage(sheet, keyRow, cell.getColumn());
  expect(repair({ confirmed: false }).found.length).toBeGreaterThan(0);
  const { damaged } = repair();
  expect(damaged).toEqual([]);
  expect(plan.cell("actions", "actions", "what", 1).getValue()).toBe("Photograph the range");
  expect(plan.cell("actions", "actions", "who", 1).getColumn()).toBe(cell.getColumn());
  expect(repair().found).toEqual([]);
  expect(plan.call("checkPlan", { language: "en" }).findings.map(({ code }) => code)).not.toContain("table-damaged");
});

test.each([
  ["the row of keys", 0],
  ["a row of its people", 3],
])("%s dragged into the table above: neither table is written over, both are found again", (_, down) => {
  const sheet = sheetOf("actions");
  const ranges = () => ["cap_actions_actions", "cap_actions_load"].map((name) => plan.file.getRangeByName(name));
  const [above, load] = ranges() as GoogleAppsScript.Spreadsheet.Range[];
  const [rows, people] = [above?.getNumRows(), load?.getNumRows()];
  const dragged = (load?.getRow() ?? 0) + down;
  sheet.moveRows(sheet.getRange(dragged, 1), (above?.getRow() ?? 0) + 4);
  const last = plan.cell("actions", "actions", "what", 40).setValue("The last one");
  const preview = repair({ confirmed: false, typedOver: true, rows: true });
  expect(preview.typedOverCount).toBe(0);
  repair({ typedOver: true, rows: true });
  expect(repair({ typedOver: true, rows: true })).toMatchObject({ found: [], typedOverCount: 0, damaged: [] });
  expect(plan.cell("actions", "actions", "what", 1).getValue()).toBe("Photograph the range");
  expect(last.getValue()).toBe("The last one");
  // The row that was dragged there is still in the table above.
  expect(ranges().map((range) => range?.getNumRows())).toEqual([(rows ?? 0) + 1, people]);
});

test("the row of keys and the header dragged into the table above: both tables are named, nothing is promised or changed", () => {
  const sheet = sheetOf("actions");
  const row = (name: string) => plan.file.getRangeByName(name)?.getRow() ?? 0;
  sheet.moveRows(sheet.getRange(row("cap_actions_load"), 1, 2, 1), row("cap_actions_actions") + 4);
  const moved = everything();
  for (const confirmed of [false, true]) {
    const { found, typedOverCount, damaged } = repair({ confirmed, typedOver: true, rows: true });
    expect({ found, typedOverCount }).toEqual({ found: [], typedOverCount: 0 });
    expect(damaged).toHaveLength(2);
  }
  expect(everything()).toEqual(moved);
});

test("a name that was deleted comes back over rows that somebody inserted, with what was typed in the last of them", () => {
  const range = plan.file.getRangeByName("cap_priorities_candidates") as GoogleAppsScript.Spreadsheet.Range;
  sheetOf("priorities").insertRowsBefore(range.getRow() + 4, 3);
  const now = plan.file.getRangeByName("cap_priorities_candidates") as GoogleAppsScript.Spreadsheet.Range;
  now.getCell(now.getNumRows(), 2).setValue("The last one");
  plan.file.removeNamedRange("cap_priorities_candidates");
  repair();
  expect(plan.file.getRangeByName("cap_priorities_candidates")?.getA1Notation()).toBe(now.getA1Notation());
});

test("keys pasted over, beside an empty column that was inserted: the filled one gets its key again", () => {
  const idea = plan.cell("priorities", "candidates", "idea", 1);
  const sheet = sheetOf("priorities");
  sheet.insertColumnAfter(idea.getColumn());
  sheet.getRange(idea.getRow() - 2, idea.getColumn(), 2, 2).setValues([
    ["Sales", "gain"],
    [7, "x"],
  ]);
  repair();
  const found = plan.cell("priorities", "candidates", "idea", 1);
  expect([found.getColumn(), found.getValue()]).toEqual([idea.getColumn(), "Bundles"]);
});

test("formulas that a repair turned to other cells read the former ones again after an undo", () => {
  // Sorted, the row of P1 is another one, and what reads it stays where it is.
  const chosen = plan.file.getRangeByName("cap_priorities_chosen") as GoogleAppsScript.Spreadsheet.Range;
  chosen.offset(2, 0, chosen.getNumRows() - 2).sort({ column: chosen.getColumn(), ascending: false });
  plan.file.getRangeByName("cap_actions_load")?.getCell(1, 3).setValue("Mine");
  const before = everything();
  expect(things(repair()).formulas).toBeGreaterThan(0);
  expect(everything()).not.toEqual(before);
  const { left } = plan.call("undoAction", { language: "en", step: 1 });
  expect(left).toEqual([]);
  expect(everything()).toEqual(before);
});

test.each([
  ["of which rows have ids", "actions", "load", true],
  // Without their formulas, which a check does not read everywhere, its lines read like any other.
  ["of which rows have formulas alone", "priorities", "candidates", false],
  ["of which rows have what their owner typed, and nothing else", "priorities", "stops", false],
])("the header of a table %s was deleted: it comes back as it was, above the first row", (_, id, table, isReported) => {
  const range = plan.file.getRangeByName(`cap_${id}_${table}`) as GoogleAppsScript.Spreadsheet.Range;
  if (table === "stops") range.getCell(3, 1).setValue("The printed catalogue");
  const before = everything();
  sheetOf(id).deleteRow(range.getRow() + 1);
  const codes = plan.call("checkPlan", { language: "en" }).findings.map(({ code }) => code);
  expect(codes.includes("table-damaged")).toBe(isReported);
  expect(repair()).toMatchObject({ lostRows: [], damaged: [] });
  expect(everything()).toEqual(before);
});

test("a repair that was ended when it had just inserted a header gives it its colours the next time", () => {
  const header = () => {
    const range = plan.file.getRangeByName("cap_priorities_stops")?.offset(1, 0, 1);
    return [range?.getValues(), range?.getBackgrounds(), range?.getFontColors(), range?.getFontWeights()];
  };
  const [before, all] = [header(), everything()];
  const row = plan.file.getRangeByName("cap_priorities_stops")?.getRow() ?? 0;
  sheetOf("priorities").deleteRow(row + 1);
  sheetOf("priorities").insertRowAfter(row);
  expect(header()).not.toEqual(before);
  repair();
  expect(header()).toEqual(before);
  expect(everything()).toEqual(all);
  expect(repair().found).toEqual([]);
});

test("a header in its owner's own words and colours is one: no other comes above it", () => {
  const range = plan.file.getRangeByName("cap_priorities_stops") as GoogleAppsScript.Spreadsheet.Range;
  const header = range.offset(1, 0, 1);
  header.setValues([Array.from({ length: header.getNumColumns() }, (_, index) => `Mine ${index}`)]);
  header.setBackground("#fce5cd").setFontWeight("normal");
  const before = everything();
  expect(repair().found).toEqual([]);
  expect(everything()).toEqual(before);
});

test("settings whose values somebody sorted are read again, and an undo gives back each text as it stood", () => {
  const settings = plan.file.getRangeByName("cap_settings_plan") as GoogleAppsScript.Spreadsheet.Range;
  // The day and the currency change places, with their formats.
  settings.offset(3, 1, 2, 2).sort({ column: settings.getColumn() + 1, ascending: false });
  const before = everything();
  const currency = settings.getCell(5, 3);
  expect([currency.getValue(), currency.getNumberFormat()]).toEqual(["EUR", "@"]);
  repair({ settings: { planLanguage: "en", currency: "EUR", planStart: "2026-01" } });
  expect(plan.call("readPlanner", {}).settings).toEqual({ language: "en", year: 2026, currency: "EUR" });
  plan.call("undoAction", { language: "en", step: 1 });
  expect(everything()).toEqual(before);
});

test("a table of which the name covers a part only gets the name over all of it, and no column is inserted", () => {
  const before = everything();
  const range = plan.file.getRangeByName("cap_actions_actions") as GoogleAppsScript.Spreadsheet.Range;
  const columns = sheetOf("actions").getMaxColumns();
  plan.file.setNamedRange("cap_actions_actions", range.offset(0, 0, range.getNumRows(), range.getNumColumns() - 3));
  expect(things(repair())).toEqual({ names: 1 });
  expect(sheetOf("actions").getMaxColumns()).toBe(columns);
  expect(plan.file.getRangeByName("cap_actions_actions")?.getA1Notation()).toBe(range.getA1Notation());
  expect(everything()).toEqual(before);
});

test("a name that stayed behind when its table was moved follows it", () => {
  const range = plan.file.getRangeByName("cap_actions_load") as GoogleAppsScript.Spreadsheet.Range;
  plan.file.setNamedRange("cap_actions_load", range.offset(range.getNumRows() + 5, 0));
  expect(things(repair())).toEqual({ names: 1 });
  expect(plan.file.getRangeByName("cap_actions_load")?.getA1Notation()).toBe(range.getA1Notation());
});

test("a margin that was deleted comes back, and nothing that stands in the sheet is lost", () => {
  const columns = sheetOf("actions").getMaxColumns();
  sheetOf("actions").deleteColumn(1);
  expect(repair().damaged).toEqual([]);
  expect(sheetOf("actions").getMaxColumns()).toBe(columns);
  expect(plan.cell("actions", "actions", "what", 1).getValue()).toBe("Photograph the range");
  // Their ids went with the margin: they are brought anew when that is asked for.
  expect(repair()).toMatchObject({ found: [], damaged: [], lostRows: [{ count: 8 }] });
});

test("keys of several tables that were typed over come back in one action, which one undo takes back", () => {
  const keys = ["cap_actions_actions", "cap_actions_load", "cap_priorities_candidates"].map((name) => {
    const key = plan.file.getRangeByName(name)?.getCell(1, 3) as GoogleAppsScript.Spreadsheet.Range;
    key.setValue("Mine");
    return key;
  });
  plan.cell("actions", "actions", "alert", 1).clearContent();
  const before = everything();
  expect(things(repair())).toMatchObject({ keys: 3, formulas: 1 });
  expect(plan.call("readUndoSteps", { language: "en" }).steps.map(({ action }) => action)).toEqual(["repair"]);
  plan.call("undoAction", { language: "en", step: 1 });
  expect(keys.map((key) => key.getValue())).toEqual(["Mine", "Mine", "Mine"]);
  expect(everything()).toEqual(before);
});

test("rows that were deleted come back only when asked for, each with its formulas", () => {
  const before = everything();
  const sheet = sheetOf("actions");
  const table = plan.file.getRangeByName("cap_actions_load");
  const row = (table?.getRow() ?? 0) + 3;
  sheet.deleteRow(row);
  expect(repair()).toMatchObject({ lostRows: [{ count: 1 }] });
  repair({ rows: true });
  expect(everything()).toEqual(before);
});

test.each([
  ["the name over a sheet", ["cap_priorities"]],
  ["a sheet's name and its version", ["cap_priorities", "cap_priorities_v1"]],
])("%s is deleted: no second sheet of the kind takes its tables away", (_, names) => {
  const before = everything();
  for (const name of names) plan.file.removeNamedRange(name);
  const titles = plan.file.getSheets().map((sheet) => sheet.getName());
  repair();
  expect(plan.build({ sheets: ["priorities"] }).created).toEqual([]);
  repair();
  expect(plan.file.getSheets().map((sheet) => sheet.getName())).toEqual(titles);
  expect(everything()).toEqual(before);
  for (const name of names) expect(plan.file.getRangeByName(name)?.getSheet().getName()).toBe("Priorities");
});

test.each([
  ["the name over a sheet", "cap_priorities", () => repair()],
  ["a sheet's version", "cap_priorities_v1", () => plan.build({ sheets: ["priorities"] })],
])("%s is deleted after rows and columns were inserted above: the title is not put in twice", (_, name, bringBack) => {
  const sheet = sheetOf("priorities");
  sheet.insertColumnBefore(2);
  sheet.insertRowsBefore(1, 2);
  const contents = () => [everything().Priorities?.values, everything().Priorities?.formulas];
  const before = contents();
  const place = plan.file.getRangeByName(name)?.getA1Notation();
  plan.file.removeNamedRange(name);
  bringBack();
  expect(plan.file.getRangeByName(name)?.getA1Notation()).toBe(place);
  expect(repair().found).toEqual([]);
  expect(contents()).toEqual(before);
});

test("a column inserted through merged cells of a panel is left as it is: none of its words is put in twice", () => {
  sheetOf("priorities").insertColumnBefore(4);
  expect(things(repair())).not.toHaveProperty("labels");
  expect(repair().found).toEqual([]);
});

test("a table of which nothing is left comes back below the others", () => {
  const sheet = sheetOf("actions");
  const range = plan.file.getRangeByName("cap_actions_load");
  sheet.deleteRows((range?.getRow() ?? 1) - 2, (range?.getNumRows() ?? 1) + 2);
  const last = sheet.getLastRow();
  expect(things(repair())).toMatchObject({ tables: 1 });
  expect(plan.file.getRangeByName("cap_actions_load")?.getRow()).toBeGreaterThan(last);
  expect(repair()).toMatchObject({ found: [], damaged: [] });
});

test("an empty formula in a row that somebody inserted comes back as the check says, and the undo takes it away", () => {
  const overwritten = () =>
    plan.call("checkPlan", { language: "en" }).findings.filter(({ code }) => code === "formula-overwritten");
  const what = plan.cell("actions", "actions", "what", 2);
  const sheet = sheetOf("actions");
  sheet.insertRowAfter(what.getRow());
  what.offset(1, 0).setValue("Mine");
  const before = everything();
  expect(overwritten()).toEqual([expect.objectContaining({ isRepairable: true })]);
  repair();
  expect(overwritten()).toEqual([]);
  plan.call("undoAction", { language: "en", step: 1 });
  expect(everything()).toEqual(before);
});

test("without the table of reasons a finding can be dismissed once the plan is repaired, as the refusal says", () => {
  const key = plan.call("checkPlan", { language: "en" }).findings[0]?.key ?? "";
  const dismissal = { language: "en", key, reason: "We know." } as const;
  const table = plan.file.getRangeByName("cap_settings_dismissed");
  table?.getSheet().deleteRows((table.getRow() ?? 1) - 2, table.getNumRows() + 2);
  expect(plan.problem("dismissFinding", dismissal)).toContain("Open “Repair the plan” in Cap");
  expect(things(repair())).toMatchObject({ tables: 1 });
  expect(plan.call("dismissFinding", dismissal).dismissed).toEqual([expect.objectContaining({ key })]);
});
