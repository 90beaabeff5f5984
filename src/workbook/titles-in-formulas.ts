import { titleRead } from "../layouts/formula-text";
import { SETTINGS, SHEETS_TABLE } from "../layouts/settings";
import { SHEET_IDS, type SheetId } from "../protocol/sheets";
import { findTable } from "./found-table";
import type { PlanFile } from "./plan-file";

/**
 * The titles of the plan's sheets, from the formulas of the settings that read them: Sheets keeps those true when a sheet
 * is renamed. One call, where each sheet takes one to be asked. A sheet whose formula was lost is left out.
 */
export function titlesInFormulas(plan: PlanFile): ReadonlyMap<SheetId, string> {
  const titles = new Map<SheetId, string>();
  const table = plan.sheet("settings") ? findTable(plan, SETTINGS, SHEETS_TABLE) : null;
  const column = table?.place.columns.get("value");
  if (!table || !column) return titles;
  const formulas = plan.formulas(table);
  for (const id of SHEET_IDS) {
    const row = table.place.rowIds.get(id);
    const title = row === undefined ? null : titleRead(formulas[row - 1]?.[column - 1] ?? "");
    if (title !== null) titles.set(id, title);
  }
  return titles;
}
