import fc from "fast-check";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "./open-plan";

/**
 * One edit as a person makes them: which sheet, where, and what. Row and column count within what Cap wrote; all of it
 * may be edited, moved or deleted.
 */
interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const KINDS = [
  "type",
  "insert rows",
  "delete a row",
  "insert columns",
  "delete a column",
  "rename the sheet",
  "move the sheet",
  "hide the sheet",
  "clear",
  "colour",
  "add a sheet",
] as const;

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom(...KINDS),
    sheet: fc.nat(2),
    row: fc.integer({ min: 1, max: 70 }),
    column: fc.integer({ min: 1, max: 11 }),
    text: fc.constantFrom("12,5", "Ma priorité", "=1+1", "Année", "15/03/2026", "orders", "-3 %", "'=A1", "vrai"),
  }),
  { minLength: 1, maxLength: 6 },
);

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR" });
  plan.build({ language: "fr" });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());

function apply({ kind, sheet: index, row, column, text }: Edit, number: number): void {
  const sheet = plan.file.getRangeByName(`cap_${SHEET_IDS[index]}`)?.getSheet() as GoogleAppsScript.Spreadsheet.Sheet;
  switch (kind) {
    case "type":
      return plan.local.type(sheet.getName(), sheet.getRange(row, column).getA1Notation(), text);
    case "insert rows":
      return void sheet.insertRowsBefore(row, 2);
    case "delete a row":
      return void sheet.deleteRow(row);
    case "insert columns":
      return void sheet.insertColumnBefore(column);
    case "delete a column":
      return void sheet.deleteColumn(column);
    case "rename the sheet":
      return void sheet.setName(`L'année de "Zoé" ${number}`);
    case "move the sheet":
      plan.file.setActiveSheet(sheet);
      return plan.file.moveActiveSheet(1);
    case "hide the sheet":
      return void sheet.hideSheet();
    case "clear":
      return void sheet.getRange(row, column, 3, 2).clearContent();
    case "colour":
      return void sheet.getRange(row, column, 2, 2).setBackground("#123456").setNote(text);
    case "add a sheet":
      return void plan.file.insertSheet(`Bilan ${number}`).getRange("A1").setValue(text);
  }
}

test("whatever a person edits, moves, renames, hides or deletes in the three sheets, a build changes nothing of it", () => {
  fc.assert(
    fc.property(edits, (made) => {
      plan.local.restore(built);
      made.forEach(apply);
      const edited = plan.local.snapshot();
      const report = plan.build({ language: "fr" });
      expect(report).toMatchObject({ created: [], completed: [], unchanged: [...SHEET_IDS] });
      expect(plan.local.snapshot()).toBe(edited);
    }),
    { numRuns: 6 },
  );
}, 200_000);
