import { LAYOUTS } from "../layouts/all-layouts";
import type { Arrangement } from "../layouts/arrangement";
import type { LayoutId } from "../layouts/layout";
import { planRows } from "../layouts/plan-block";
import { CellPlanner } from "../layouts/plan-cell";
import type { PlanContext } from "../layouts/plan-context";
import type { FoundSheet, PlanFile } from "./plan-file";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula of a built sheet that reads a sheet which did not exist until now. */
export interface Link {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What Sheets makes of a formula whose sheet was deleted. */
const BROKEN = "#REF!";

/**
 * Cells of a whole sheet that read another one, and still say what stands there without it or broke when it was deleted:
 * they can have their formula now. A cell that its owner changed says something else and is left alone.
 */
export function findLinks(
  plan: PlanFile,
  found: FoundSheet,
  context: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): Link[] {
  const { id, sheet } = found;
  const at = arrangements.get(id);
  const values = plan.values(found);
  const planner = new CellPlanner(LAYOUTS[id], context, arrangements);
  return LAYOUTS[id].blocks.flatMap((block) => {
    const place = at?.damaged?.has(block.id) ? undefined : at?.blocks.get(block.id);
    if (block.kind === "panel" || !place) return [];
    return planRows(block, place, planner).flatMap(({ row, column, cell }) => {
      const current = values[row - 1]?.[column - 1];
      const waits = current === BROKEN || cell.placeholders.includes(current as string);
      return cell.readsOtherSheet && cell.isFormula && waits
        ? [{ sheet, row, column, formula: String(cell.content) }]
        : [];
    });
  });
}

export function writeLinks(links: readonly Link[]): void {
  for (const { sheet, row, column, formula } of links) sheet.getRange(row, column).setFormula(formula);
}
