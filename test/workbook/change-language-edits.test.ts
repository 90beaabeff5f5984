import fc from "fast-check";
import type { Simulation } from "../../local";
import { canonicalFormula } from "../../src/layouts/formula-text";
import { KPI_NAMES } from "../../src/layouts/kpi-names";
import { blockName, sheetName } from "../../src/layouts/names";
import type { SettingsReport } from "../../src/protocol/settings";
import type { SheetId } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "./open-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEETS: readonly SheetId[] = ["priorities", "actions"];

const simulation: Simulation = {};
let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", simulation });
  plan.build({ language: "fr", sheets: SHEETS });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());

const become = (planLanguage: "fr" | "en", confirmed = true): SettingsReport =>
  plan.call("changeSettings", { language: "en", change: { planLanguage }, confirmed });
const sheetOf = (id: SheetId): Sheet => plan.file.getRangeByName(sheetName(id))?.getSheet() as Sheet;
const blockOf = (id: SheetId, block: string) =>
  plan.file.getRangeByName(blockName(id, block)) as GoogleAppsScript.Spreadsheet.Range;
/** Contents and notes; formulas as one may compare them, since Sheets gives quotes back as it likes. */
const cellsOf = () =>
  SHEETS.map((id) => {
    const range = sheetOf(id).getDataRange();
    const formulas = range.getFormulas().map((line) => line.map(canonicalFormula));
    return { id, values: range.getValues(), formulas, notes: range.getNotes() };
  });

/** Cells in which something reads as French. */
function frenchCells(): string[] {
  const contents = cellsOf().flatMap(({ values, formulas, notes }) => [...values, ...formulas, ...notes].flat());
  return contents.map(String).filter((content) => /[éèêàç]|\b(pour|une|des|chaque)\b/.test(content));
}

test("a change that is cut off keeps the old settings, and the next one completes it", () => {
  let writes = 0;
  simulation.fault = (_, method) => {
    if (method === "Range.setValues") writes += 1;
    return writes === 40 ? new Error("Service Spreadsheets timed out") : undefined;
  };
  const request = { language: "en", change: { planLanguage: "en" }, confirmed: true };
  expect(plan.problem("changeSettings", request)).toContain("did not answer in time");
  delete simulation.fault;
  expect(writes).toBe(40);
  expect(plan.call("readPlanner", {}).settings.language).toBe("fr");
  expect(frenchCells().length).toBeGreaterThan(0);
  expect(become("en").relabelled).toMatchObject({ leftWords: 0, leftFormulas: 0 });
  expect(frenchCells()).toEqual([]);
  expect(become("en", false)).toMatchObject({ isDone: true, relabelled: { words: 0, formulas: 0, choices: 0 } });
});

describe("in an English plan that its owner edited, French and in pounds", () => {
  const OWN_WORDS = '"to be seen with Zoe"';
  let report: SettingsReport;
  let ownFormula: string;
  beforeAll(() => {
    const [priorities, actions] = [sheetOf("priorities"), sheetOf("actions")];
    const app = plan.local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    // Edited words, formulas, notes, lists and rules.
    actions.setName("My actions");
    actions.getRange("B2").setValue("Who helps?");
    const check = plan.cell("priorities", "chosen", "check", "P1");
    check.setFormula(check.getFormula().replace(/"○[^"]+"/, OWN_WORDS));
    expect(check.getFormula()).toContain(OWN_WORDS);
    const line = plan.cell("priorities", "chosen", "line", "P2");
    ownFormula = line.getFormula().replace("+1)", "+1+0)");
    expect(ownFormula).not.toBe(line.getFormula());
    line.setFormula(ownFormula);
    const state = plan.cell("actions", "actions", "status", 1);
    state.offset(-1, 0).setNote("My note");
    const list = app.newDataValidation().requireValueInList(["To do", "Done", "Delegated"], true);
    state.setDataValidation(list.setAllowInvalid(true).build());
    const rule = app.newConditionalFormatRule().whenTextContains("Done").setFontColor("#ff0000");
    const own = rule.setRanges([actions.getRange("B9:B12")]).build();
    actions.setConditionalFormatRules([own, ...actions.getConditionalFormatRules()]);
    // Data.
    state.offset(0, 0, 2, 1).setValues([["done"], ["Delegated"]]);
    plan.cell("actions", "actions", "what", 1).setValue("Done");
    plan.cell("priorities", "candidates", "kpi", 1).setValue(KPI_NAMES.revenue.en.replace("{currency}", "€"));
    plan.cell("priorities", "candidates", "gain", 1).setValue(16718.4);
    // Rows that move words and references, a table without its keys, a title that is taken.
    priorities.insertRowsBefore(1, 2);
    priorities.insertRowsBefore(blockOf("priorities", "candidates").getLastRow() + 1, 2);
    const stops = blockOf("priorities", "stops");
    plan.file.removeNamedRange(blockName("priorities", "stops"));
    stops.offset(0, 0, 1).clearContent();
    plan.file.insertSheet("Priorités");
    const change = { planLanguage: "fr", currency: "GBP" } as const;
    report = plan.call("changeSettings", { language: "en", change, confirmed: true });
  });

  test("what was edited stays and is told, formulas first", () => {
    const check = plan.cell("priorities", "chosen", "check", "P1");
    expect(report.changed).toEqual(["planLanguage", "currency"]);
    expect(report.relabelled).toMatchObject({ leftWords: 1, leftFormulas: 1, damaged: ["Ce que nous arrêtons"] });
    expect(report.relabelled?.leftCells).toEqual([
      { sheet: "priorities", title: "Priorités (Cap)", cell: check.getA1Notation() },
      { sheet: "actions", title: "My actions", cell: "B2" },
    ]);
    expect(sheetOf("actions").getRange("B2").getValue()).toBe("Who helps?");
    expect(check.getFormula()).toContain(OWN_WORDS);
    const line = plan.cell("priorities", "chosen", "line", "P2").getFormula();
    expect(line.replace(/\d+/g, "")).toBe(ownFormula.replace(/\d+/g, ""));
    expect(sheetOf("actions").getName()).toBe("My actions");
    expect(sheetOf("priorities").getName()).toBe("Priorités (Cap)");
  });

  test("notes, lists and rules: Cap's in the new words, the owner's as they were", () => {
    const state = plan.cell("actions", "actions", "status", 1);
    expect(state.offset(-1, 0).getNote()).toBe("My note");
    expect(state.offset(-1, 0).getValue()).toBe("État");
    expect(state.getDataValidation()?.getCriteriaValues()[0]).toEqual(["À faire", "Fait", "Delegated"]);
    expect(state.offset(2, 0).getDataValidation()?.getCriteriaValues()[0]).toContain("Abandonné");
    const rules = sheetOf("actions").getConditionalFormatRules();
    const said = rules.map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
    expect(said[0]).toBe("Done");
    expect(said.filter((formula) => formula.includes('"Abandonné"'))).toHaveLength(1);
  });

  test("choices become the same choices, whatever their capitals; free text and amounts stay", () => {
    const state = plan.cell("actions", "actions", "status", 1);
    expect(state.offset(0, 0, 2, 1).getValues()).toEqual([["Fait"], ["Delegated"]]);
    expect(plan.cell("actions", "actions", "what", 1).getValue()).toBe("Done");
    expect(plan.cell("priorities", "candidates", "kpi", 1).getValue()).toBe(
      KPI_NAMES.revenue.fr.replace("{currency}", "£"),
    );
    expect(plan.cell("priorities", "candidates", "gain", 1).getValue()).toBe(16718.4);
  });

  test("words that inserted rows moved are found, and the currency's sign changes everywhere", () => {
    expect(sheetOf("priorities").getRange("B3").getValue()).toBe("Priorités");
    const inEuros = cellsOf().flatMap(({ values, formulas }) => [...values, ...formulas].flat());
    // Only the table that was passed over.
    expect(inEuros.filter((content) => String(content).includes("€"))).toEqual([
      "Revenue given up (€)",
      "Frees a year (€)",
    ]);
    expect(plan.call("readPlanner", {}).settings).toMatchObject({ language: "fr", currency: "GBP" });
  });
});

interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const KINDS = ["type", "insert rows", "delete a row", "insert columns", "delete a column", "note", "clear"] as const;

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom(...KINDS),
    sheet: fc.nat(SHEETS.length - 1),
    row: fc.integer({ min: 1, max: 60 }),
    column: fc.integer({ min: 1, max: 11 }),
    text: fc.constantFrom("12,5", "Ma priorité", "=1+1", "15/03/2026", "P2", "Oui", "'=A1", "vrai", '="Oui"&B2'),
  }),
  { minLength: 1, maxLength: 8 },
);

function apply({ kind, sheet: index, row, column, text }: Edit): void {
  const sheet = sheetOf(SHEETS[index] as SheetId);
  const at = sheet.getRange(row, column);
  const acts: Readonly<Record<Edit["kind"], () => unknown>> = {
    type: () => plan.local.type(sheet.getName(), at.getA1Notation(), text),
    "insert rows": () => sheet.insertRowsBefore(row, 2),
    "delete a row": () => sheet.deleteRow(row),
    "insert columns": () => sheet.insertColumnBefore(column),
    "delete a column": () => sheet.deleteColumn(column),
    note: () => at.setNote(text),
    clear: () => at.offset(0, 0, 2, 2).clearContent(),
  };
  acts[kind]();
}

test("whatever a person did to the sheets, there and back again leaves every cell and note as it was", () => {
  fc.assert(
    fc.property(edits, (made) => {
      plan.local.restore(built);
      made.forEach(apply);
      const before = cellsOf();
      become("en");
      expect(become("en", false).relabelled).toMatchObject({ words: 0, formulas: 0, choices: 0 });
      become("fr");
      expect(cellsOf()).toEqual(before);
    }),
    { numRuns: 2 },
  );
}, 200_000);
