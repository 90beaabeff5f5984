import { LAYOUTS } from "../layouts/all-layouts";
import { ProblemError } from "../protocol/problems";
import type { SheetId } from "../protocol/sheets";
import { findSheet } from "./plan-file";

/** Shows a sheet of the plan, whatever it is called now; gives its title. */
export function goToSheet(file: GoogleAppsScript.Spreadsheet.Spreadsheet, id: SheetId): string {
  const found = findSheet(file, id);
  if (!found) throw new ProblemError("plan-sheet-missing", { title: LAYOUTS[id].title });
  // A hidden sheet can not be shown as the active one.
  if (found.sheet.isSheetHidden()) found.sheet.showSheet();
  file.setActiveSheet(found.sheet);
  return found.sheet.getName();
}
