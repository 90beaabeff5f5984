import { openLocalSheets } from "../../../local";

test("a search finds what cells show in every sheet, and what their formulas say when it is asked to", () => {
  const local = openLocalSheets();
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const file = app.getActiveSpreadsheet();
  file
    .getActiveSheet()
    .getRange("A1:B2")
    .setValues([
      ["Rent", "=SUM(1;2)"],
      ["sum", "a.c"],
    ]);
  file.insertSheet("Other").getRange("C3").setValue("=sum(4;5)");
  const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
    finder.findAll().map((range) => `${range.getSheet().getName()} ${range.getA1Notation()}`);
  const first = file.getSheets()[0]?.getName();
  expect(found(file.createTextFinder("sum"))).toEqual([`${first} A2`]);
  expect(found(file.createTextFinder("SUM\\(").useRegularExpression(true).matchFormulaText(true))).toEqual([
    `${first} B1`,
    "Other C3",
  ]);
  expect(found(file.createTextFinder("sum").matchCase(true).matchFormulaText(true)).length).toBeGreaterThan(0);
  // A point is a point unless a pattern is meant.
  expect(found(file.createTextFinder("a.c"))).toEqual([`${first} B2`]);
  expect(found(file.createTextFinder("r.nt").matchEntireCell(true))).toEqual([]);
  local.dispose();
});
