import { LAYOUTS } from "../layouts/all-layouts";
import { columnLetters } from "../layouts/references";
import { ProblemError } from "../protocol/problems";
import type { SheetId } from "../protocol/sheets";
import type { PlanFile } from "./plan-file";

/**
 * Shows a sheet of the plan, whatever it is called now, and selects the cell that is asked for, unless its row or its
 * column was deleted meanwhile; gives its title.
 */
export function goToSheet(plan: PlanFile, id: SheetId, cell?: string): string {
  const found = plan.sheet(id);
  if (!found) throw new ProblemError("plan-sheet-missing", { title: LAYOUTS[id].title });
  const title = found.sheet.getName();
  const target = cell !== undefined && isWithin(found.sheet, cell) ? found.sheet.getRange(cell) : null;
  // A hidden sheet can not be shown as the active one.
  if (found.sheet.isSheetHidden()) found.sheet.showSheet();
  plan.file.setActiveSheet(found.sheet);
  if (target !== null) found.sheet.setCurrentCell(target);
  return title;
}

function isWithin(sheet: GoogleAppsScript.Spreadsheet.Sheet, cell: string): boolean {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const last = columnLetters(sheet.getMaxColumns());
  const isColumn = letters.length < last.length || (letters.length === last.length && letters <= last);
  return isColumn && Number(row) <= sheet.getMaxRows();
}
