import type { OpenPlan } from "../workbook/open-plan";

/** How the sheets begin that are a person's own and none of Cap's. */
export const OWN_SHEET = "My stock";

/** Puts a sheet of the person's own into a file, with something of each kind to lose; it reads the plan when there is one. */
export function addOwnSheet({ local, file }: OpenPlan): void {
  const others = file.getSheets().map((sheet) => sheet.getName());
  const sheet = file.insertSheet(OWN_SHEET);
  const read = others.find((title) => /^[A-Z]\w+$/.test(title) && title !== "Sheet1");
  sheet.getRange("A1:C3").setValues([
    ["Item", "Left", "Note"],
    ["tea", 42, "not to be touched"],
    ["coffee", 7.5, ""],
  ]);
  sheet.getRange("B4").setFormula("=SUM(B2:B3)");
  if (read) sheet.getRange("C4").setFormula(`='${read}'!B1`);
  sheet.getRange("B2").setNote("counted on Sunday").setBackground("#ffeecc").setNumberFormat("0.00");
  file.setNamedRange("my_total", sheet.getRange("B4"));
  sheet.setFrozenRows(1);
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  sheet
    .getRange("A2:A9")
    .setDataValidation(app.newDataValidation().requireValueInList(["tea", "coffee"]).setAllowInvalid(false).build());
  const first = file.getSheetByName(others[0] as string);
  if (first) file.setActiveSheet(first);
}
