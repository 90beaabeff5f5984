import { sheetName } from "../../src/layouts/names";
import type { SheetId } from "../../src/protocol/sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What owners do to their file, so that every later update is tried on it: rows and columns inserted, sheets renamed and
 * moved, a formula and words rewritten, notes, colours, cells of their own beside and below the tables, a sheet of their own.
 */
export function editPlan(file: Spreadsheet): void {
  const sheetOf = (id: SheetId | "settings") => file.getRangeByName(sheetName(id))?.getSheet() as Sheet;
  const first = (table: string) => file.getRangeByName(table) as GoogleAppsScript.Spreadsheet.Range;

  const vision = sheetOf("vision");
  vision.setName("Notre cap 2030 – l'idée");
  vision.insertRowsBefore(1, 2);
  const planYear = first("cap_vision_goal").offset(8, 5, 1, 1);
  planYear.setFormula(`${planYear.getFormula()}+0`);
  first("cap_vision_goal").offset(2, 1, 1, 1).setValue("Là d’où nous partons");

  const review = sheetOf("review");
  review.insertRowAfter(first("cap_review_kpis").getRow() + 4);
  review.insertColumnBefore(4);
  review.getRange(2, 4).setValue("à moi").setBackground("#abcdef").setNote("une note");
  file.setActiveSheet(review);
  file.moveActiveSheet(1);

  const settings = sheetOf("settings");
  settings.insertRowBefore(first("cap_settings_vanity").getRow() + 5);
  settings.getRange(first("cap_settings_vanity").getRow() + 5, 2).setValue("trafic");
  settings.getRange("F3").setValue("à côté");
  const below = settings.getLastRow() + 15;
  settings.getRange(below, 3).setValue("tout en bas").setBackground("#ffeeaa");
  settings.getRange(below + 4, 2).setNote("encore plus bas");

  const own = file.insertSheet("Mes calculs");
  own.getRange("A1:B2").setValues([
    ["Année du plan", `=${"'Notre cap 2030 – l''idée'"}!${planYear.getA1Notation()}`],
    ["texte", "'=1+1"],
  ]);
}
