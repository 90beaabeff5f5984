import { LAYOUTS } from "../layouts/all-layouts";
import type { Arrangement } from "../layouts/arrangement";
import type { LayoutId } from "../layouts/layout";
import { planRows } from "../layouts/plan-block";
import { CellPlanner } from "../layouts/plan-cell";
import type { PlanContext } from "../layouts/plan-context";
import { type Content, type ContentBatch, contentBatches } from "./content-batches";
import type { FoundSheet, PlanFile } from "./plan-file";

/** Formulas of a built sheet that read a sheet which did not exist until now, by rectangles. */
export interface Links {
  readonly found: FoundSheet;
  readonly batches: readonly ContentBatch[];
}

/** What Sheets puts into a formula in place of a sheet that was deleted. */
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
): Links {
  const { id } = found;
  const at = arrangements.get(id);
  const values = plan.values(found);
  const formulas = plan.formulas(found);
  const planner = new CellPlanner(LAYOUTS[id], context, arrangements);
  const grid = values.map((line) => line.map((): Content | null => null));
  for (const block of LAYOUTS[id].blocks) {
    const place = at?.damaged?.has(block.id) ? undefined : at?.blocks.get(block.id);
    if (block.kind !== "table" || !place) continue;
    for (const { key, headerFormula } of block.columns) {
      const [row, column] = [place.firstRow - 1, place.columns.get(key) ?? 0];
      const line = grid[row - 1];
      if (line && headerFormula && formulas[row - 1]?.[column - 1]?.includes(BROKEN)) {
        line[column - 1] = planner.formula(headerFormula, row, block.id);
      }
    }
    for (const { row, column, cell } of planRows(block, place, planner)) {
      const broken = formulas[row - 1]?.[column - 1]?.includes(BROKEN) ?? false;
      const waits = broken || cell.placeholders.includes(values[row - 1]?.[column - 1] as string);
      const line = grid[row - 1];
      if (line && waits && cell.readsOtherSheet && cell.isFormula) line[column - 1] = cell.content;
    }
  }
  return { found, batches: contentBatches(grid) };
}
