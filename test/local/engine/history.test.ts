import fc from "fast-check";
import { type LocalSheets, openLocalSheets } from "../../../local";

/** What each formula reads is remembered between calculations: the results must not depend on how a file came about. */
const SHEETS = ["One", "Two"] as const;
const ROWS = 6;
const FORMULAS = [
  "=SUM(One!A1:B6)",
  "=Two!A1+One!B2",
  "=SUM(A1:A3)*2",
  "=rate*2",
  "=SUM(Two!A2:A5)+rate",
  "=INDEX(One!A1:B6;2;1)",
  "=OFFSET(Two!A1;1;0)+1",
  "=IF(One!A1>2;Two!B1;One!B1)",
] as const;

interface Step {
  readonly kind: "number" | "formula" | "clear" | "insert row" | "delete row" | "name" | "delete sheet";
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step["kind"]>(
    ...(["number", "number", "number", "formula", "formula", "formula"] as const),
    ...(["clear", "insert row", "delete row", "name", "delete sheet"] as const),
  ),
  sheet: fc.nat(1),
  row: fc.integer({ min: 1, max: ROWS }),
  column: fc.integer({ min: 1, max: 2 }),
  value: fc.nat(7),
});

function take(local: LocalSheets, made: Step): void {
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const file = app.getActiveSpreadsheet();
  const name = SHEETS[made.sheet] as string;
  const sheet = file.getSheetByName(name) ?? file.insertSheet(name);
  const cell = sheet.getRange(made.row, made.column + 2);
  const input = sheet.getRange(made.row, made.column);
  if (made.kind === "number") input.setValue(made.value);
  else if (made.kind === "formula") cell.setValue(FORMULAS[made.value]);
  else if (made.kind === "clear") cell.clearContent();
  else if (made.kind === "insert row") sheet.insertRowBefore(made.row);
  else if (made.kind === "delete row") sheet.deleteRow(made.row);
  else if (made.kind === "name") file.setNamedRange("rate", input);
  else if (file.getSheets().length > 1) file.deleteSheet(sheet);
}

const valuesIn = ({ document }: LocalSheets) =>
  document.workbook
    .getSheets()
    .map((sheet) => [sheet.getSheetName(), document.values(sheet.getSheetId(), 0, 0, 3 * ROWS, 5)]);

// One file goes through all the histories: what is remembered of one must not show in the next.
const local = openLocalSheets({ locale: "fr_FR" });
const anew = openLocalSheets({ locale: "fr_FR" });
const empty = local.snapshot();
afterAll(() => {
  local.dispose();
  anew.dispose();
});

test("a file that was changed step by step, and calculated after each, shows what the same file shows opened anew", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
      local.restore(empty);
      for (const made of steps) {
        take(local, made);
        valuesIn(local);
      }
      anew.restore(local.snapshot());
      expect(valuesIn(local)).toEqual(valuesIn(anew));
    }),
    { numRuns: 15, seed: 20260101 },
  );
}, 60_000);
