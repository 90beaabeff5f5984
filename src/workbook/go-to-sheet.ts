import { LAYOUTS } from "../layouts/all-layouts";
import { ProblemError } from "../protocol/problems";
import type { SheetId } from "../protocol/sheets";
import type { PlanFile } from "./plan-file";

/** Shows a sheet of the plan, whatever it is called now, and selects the cell that is asked for; gives its title. */
export function goToSheet(plan: PlanFile, id: SheetId, cell?: string): string {
  const found = plan.sheet(id);
  if (!found) throw new ProblemError("plan-sheet-missing", { title: LAYOUTS[id].title });
  const title = found.sheet.getName();
  // A hidden sheet can not be shown as the active one.
  if (found.sheet.isSheetHidden()) found.sheet.showSheet();
  plan.file.setActiveSheet(found.sheet);
  if (cell !== undefined) found.sheet.setCurrentCell(found.sheet.getRange(cell));
  return title;
}
