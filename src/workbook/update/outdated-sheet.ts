import { type Arrangement, FIRST_COLUMN } from "../../layouts/arrangement";
import type { Table } from "../../layouts/layout";
import { stepsFrom } from "../../layouts/migrations/all-migrations";
import type { Migration } from "../../layouts/migrations/migration";
import type { OutdatedSheet } from "../../layouts/migrations/sheet-update";
import { blockName } from "../../layouts/names";
import type { FoundSheet, PlanFile } from "../plan-file";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of a table from its title to its named range: title and hint. */
const ROWS_ABOVE_NAME = 2;

/** Reads what an update has to know of a sheet; of one that gets no table, nothing more than its cells. */
export function outdatedSheet(
  plan: PlanFile,
  found: FoundSheet & { readonly version: number },
  arrangement: Arrangement,
): OutdatedSheet {
  return sheetToChange(plan, found, stepsFrom(found.id, found.version), arrangement);
}

export function sheetToChange(
  plan: PlanFile,
  found: FoundSheet,
  steps: readonly Migration[],
  arrangement: Arrangement,
): OutdatedSheet {
  const { id, sheet } = found;
  const values = plan.values(found);
  const formulas = plan.formulas(found);
  const awaited = steps
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.kind === "table" && !arrangement.blocks.has(change.table.id) ? [change.table] : []));
  const lastFilled = Math.max(values.length, arrangement.rows);
  const anchor = plan.anchor(id);
  return {
    id,
    steps,
    arrangement,
    current: (row, column) => ({
      value: values[row - 1]?.[column - 1] ?? "",
      formula: formulas[row - 1]?.[column - 1] ?? "",
    }),
    lastRow: awaited.length === 0 ? lastFilled : lastRowOfOwner(sheet, lastFilled),
    moved: Math.max(0, (anchor?.getColumn() ?? FIRST_COLUMN) - FIRST_COLUMN),
    begun: new Map(awaited.flatMap((table) => begunTitle(plan, found, table) ?? [])),
  };
}

/** Below what is filled there may be cells without content that somebody made something of: notes, drop-downs, merges. */
function lastRowOfOwner(sheet: Sheet, lastFilled: number): number {
  const below = sheet.getMaxRows() - lastFilled;
  if (below <= 0) return lastFilled;
  const rest = sheet.getRange(lastFilled + 1, 1, below, sheet.getMaxColumns());
  const lastOf = (grid: readonly (readonly unknown[])[]) =>
    grid.reduce((last, line, index) => (line.some((one) => one) ? index + 1 : last), 0);
  const merged = rest.getMergedRanges().map((range) => range.getLastRow() - lastFilled);
  return lastFilled + Math.max(lastOf(rest.getNotes()), lastOf(rest.getDataValidations()), ...merged);
}

/** Where a table was named and not written: its place is still the right one while nobody typed there. */
function begunTitle(plan: PlanFile, found: FoundSheet, table: Table): [string, number][] | null {
  const range = plan.ranges.get(blockName(found.id, table.id));
  if (!range || range.getGridId() !== found.sheetId) return null;
  const titleRow = range.getRow() - ROWS_ABOVE_NAME;
  const [from, to] = [range.getColumn() - 1, range.getLastColumn()];
  const isEmpty = (grid: readonly (readonly unknown[])[]) =>
    grid
      .slice(Math.max(0, titleRow - 1), range.getLastRow())
      .every((line) => line.slice(from, to).every((one) => one === ""));
  // A formula may show nothing.
  const isFree = isEmpty(plan.values(found)) && isEmpty(plan.formulas(found));
  return titleRow > 0 && isFree ? [[table.id, titleRow]] : null;
}
