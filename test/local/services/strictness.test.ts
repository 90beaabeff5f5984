import { openDocument } from "./open-document";

// biome-ignore lint/suspicious/noExplicitAny: these tests do what the typings forbid
const untyped = (value: unknown) => value as any;

test("a method that Apps Script does not have is not a function, with V8's own words", () => {
  const sheet = untyped(openDocument().sheet);
  expect(() => sheet.getCells()).toThrow(new TypeError("sheet.getCells is not a function"));
});

test("a method that only local Sheets lacks says so by name, and a service too", () => {
  const { sheet, service } = openDocument();
  expect(() => sheet.getDrawings()).toThrow("Local Sheets does not have Sheet.getDrawings yet");
  expect(() => service<GoogleAppsScript.Drive.DriveApp>("DriveApp").getFiles()).toThrow(
    "Local Sheets does not have DriveApp yet",
  );
});

test.each<[string, (sheet: ReturnType<typeof untyped>) => void, string]>([
  [
    "a text for a number",
    (sheet) => sheet.getRange("1", 2),
    "(String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    "a number for a text",
    (sheet) => sheet.getParent().getSheetByName(2026),
    "(number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
  ],
  [
    "a row for a table",
    (sheet) => sheet.getRange("A1:B1").setValues([1, 2]),
    "(number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "null for a table",
    (sheet) => sheet.getRange("A1").setValues(null),
    "(null) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "an argument too many",
    (sheet) => sheet.getRange("A1").setValue(1, 2),
    "(number,number) don't match the method signature for SpreadsheetApp.Range.setValue.",
  ],
  [
    "an argument too few",
    (sheet) => sheet.setFrozenRows(),
    "() don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows.",
  ],
  [
    "a sheet for a range",
    (sheet) => sheet.setActiveRange(sheet),
    "(SpreadsheetApp.Sheet) don't match the method signature for SpreadsheetApp.Sheet.setActiveRange.",
  ],
  [
    "a text for an enum",
    (sheet) => sheet.getProtections("RANGE"),
    "(String) don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
  ],
])("%s is refused as the real service refuses it (platform 8)", (_what, call, message) => {
  expect(() => call(untyped(openDocument().sheet))).toThrow(`The parameters ${message}`);
});

test("what a service throws is an Exception", () => {
  const { sheet } = openDocument();
  try {
    untyped(sheet).getRange();
    throw new Error("not refused");
  } catch (error) {
    expect(String(error)).toMatch(/^Exception: The parameters \(\) don't match/);
  }
});

test("enums are those of the typings, and their members are told apart", () => {
  const { app } = openDocument();
  expect(String(app.BorderStyle.SOLID_THICK)).toBe("SOLID_THICK");
  expect(app.ProtectionType.RANGE).not.toBe(app.ProtectionType.SHEET);
  expect(untyped(app).ChartTypes).toBeUndefined();
});

test("a service object cannot be written to, and prints as its class", () => {
  const sheet = untyped(openDocument().sheet);
  expect(() => {
    sheet.name = "x";
  }).toThrow(TypeError);
  expect(`${sheet}`).toBe("Sheet");
});
