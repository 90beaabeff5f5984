import { LAYOUTS } from "../layouts/all-layouts";
import { type Arrangement, arrange } from "../layouts/arrangement";
import { findTable } from "./found-table";
import type { FoundSheet, PlanFile } from "./plan-file";

/**
 * Where the blocks of a sheet stand now. In a sheet that was cut off, a table without its keys stands where Cap is about
 * to write it; in one that was whole, such a table is damaged.
 */
export function arrangementOf(plan: PlanFile, { id, sheetId, complete }: FoundSheet, title: string): Arrangement {
  const layout = LAYOUTS[id];
  const planned = arrange(layout, title);
  const blocks = new Map(planned.blocks);
  const damaged = new Set<string>();
  for (const block of layout.blocks) {
    // Panels and charts hold no keys, and no other sheet reads them.
    if (block.kind !== "table") continue;
    const found = findTable(plan, layout, block);
    const isWhole = found?.whole && (complete || found.place.lost?.size === 0);
    if (isWhole && found.sheetId === sheetId) blocks.set(block.id, found.place);
    else if (complete) damaged.add(block.id);
  }
  const places = [...blocks.values()].map(({ place }) => place);
  return {
    title,
    blocks,
    damaged,
    rows: Math.max(planned.rows, ...places.map(({ row, rows }) => row + rows - 1)),
    columns: Math.max(planned.columns, ...places.map(({ column, columns }) => column + columns - 1)),
  };
}
