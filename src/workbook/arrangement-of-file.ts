import { LAYOUTS } from "../layouts/all-layouts";
import { type Arrangement, arrange, type BlockPlace, HEADING_ROWS } from "../layouts/arrangement";
import type { Block, LayoutId } from "../layouts/layout";
import { isNotYet } from "../layouts/migrations/all-migrations";
import { blockName } from "../layouts/names";
import { findTable } from "./found-table";
import type { FoundSheet, PlanFile } from "./plan-file";

/** Of all sheets of the plan, with the titles that they have now. */
export function arrangementsOf(plan: PlanFile): Map<LayoutId, Arrangement> {
  return new Map(plan.ownSheets().map((sheet) => [sheet.id, arrangementOf(plan, sheet, plan.titleOf(sheet))]));
}

/**
 * Where the blocks of a sheet stand now. In a sheet that was cut off, a table without its keys stands where Cap is about
 * to write it; in one that was whole, such a table is damaged.
 * A table that came with a later version than the sheet's has no place at all.
 */
export function arrangementOf(plan: PlanFile, found: FoundSheet, title: string): Arrangement {
  const { id, sheetId, complete } = found;
  const layout = { ...LAYOUTS[id], blocks: LAYOUTS[id].blocks.filter((block) => !isAwaited(plan, found, block)) };
  const planned = arrange(layout, title);
  const blocks = new Map(planned.blocks);
  const damaged = new Set<string>();
  for (const block of layout.blocks) {
    // Panels and charts hold no keys, and no other sheet reads them: their names say where they have moved.
    if (block.kind !== "table") {
      const moved = movedBlock(plan, blocks.get(block.id) as BlockPlace, blockName(id, block.id), sheetId);
      if (moved) blocks.set(block.id, moved);
      else if (complete) damaged.add(block.id);
      continue;
    }
    const table = findTable(plan, layout, block);
    const isWhole = table?.whole && (complete || table.place.lost?.size === 0);
    if (isWhole && table.sheetId === sheetId) blocks.set(block.id, table.place);
    else if (complete) damaged.add(block.id);
  }
  const places = [...blocks.values()].map(({ place }) => place);
  const anchor = plan.anchor(id);
  const top = anchor ? { row: anchor.getRow(), column: anchor.getColumn() } : planned.top;
  return {
    title,
    top,
    blocks,
    damaged,
    rows: Math.max(planned.rows, top.row + HEADING_ROWS - 1, ...places.map(({ row, rows }) => row + rows - 1)),
    columns: Math.max(planned.columns, top.column, ...places.map(({ column, columns }) => column + columns - 1)),
  };
}

/** Whether a block of the layout is one that the sheet's version does not have, and that nobody has added yet. */
function isAwaited(plan: PlanFile, { id, version }: FoundSheet, block: Block): boolean {
  if (block.kind !== "table" || version === null || !isNotYet(id, block.id, version)) return false;
  return findTable(plan, LAYOUTS[id], block) === null;
}

/** Where a panel or charts stand now; null when rows or columns within were inserted or deleted, or the name is gone or elsewhere. */
function movedBlock(plan: PlanFile, built: BlockPlace, name: string, sheetId: number): BlockPlace | null {
  const now = plan.place(name);
  if (now?.sheetId !== sheetId || now.rows !== built.place.rows || now.columns !== built.place.columns) return null;
  const place = { ...built.place, row: now.row, column: now.column };
  return { ...built, place, titleRow: place.row, firstRow: place.row, lastRow: place.row + place.rows - 1 };
}
