import { LAYOUTS } from "../../layouts/all-layouts";
import type { Arrangement } from "../../layouts/arrangement";
import type { LayoutId } from "../../layouts/layout";
import type { SheetUpdate } from "../../layouts/migrations/sheet-update";
import { blockName } from "../../layouts/names";
import type { PlanContext } from "../../layouts/plan-context";
import { planSheet } from "../../layouts/plan-sheet";
import { scatteredBatches } from "../content-batches";
import { writeLooks } from "../write-looks";
import { writeMerges, writeRowHeights } from "../write-shape";
import { gridOf, guard, isGuarded, rangeOf, writeBatches } from "../write-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Looks whether the new tables fit into the grid, and gives what makes room for them: people delete empty rows. */
export function growSheet(sheet: Sheet, { tables }: SheetUpdate): () => void {
  if (tables.length === 0) return () => {};
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const moreRows = Math.max(...tables.map(({ whole }) => whole.row + whole.rows - 1)) - rows;
  const moreColumns = Math.max(...tables.map(({ whole }) => whole.column + whole.columns - 1)) - columns;
  return () => {
    if (moreRows > 0) sheet.insertRowsAfter(rows, moreRows);
    if (moreColumns > 0) sheet.insertColumnsAfter(columns, moreColumns);
  };
}

/** Looks which rows have the height that Cap gave them, and gives what gives those their new one. */
export function fitRows(sheet: Sheet, { heights }: SheetUpdate): () => void {
  const fitted = heights.filter(({ row, before }) => sheet.getRowHeight(row) === before);
  return () => writeRowHeights(sheet, new Map(fitted.map(({ row, after }) => [row, after])));
}

/** The usual height of a row. */
const ROW_HEIGHT = 21;

/** Their names go last: one that was emptied and still has its name is found again, and taken for removed. */
export function removeBlocks(file: Spreadsheet, sheet: Sheet, { id, removed }: SheetUpdate): void {
  for (const { block, whole, heights } of removed) {
    rangeOf(sheet, whole).breakApart().clear();
    writeRowHeights(sheet, new Map(heights.map((row) => [row, ROW_HEIGHT])));
    file.removeNamedRange(blockName(id, block));
  }
}

/** Looks whether computed cells warn before a change, and gives what does the same for the cells that came and went. */
export function guardAgain(
  sheet: Sheet,
  { id, isCleared, arrangement }: SheetUpdate,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
  context: PlanContext,
): () => void {
  if (!isCleared || !isGuarded(sheet)) return () => {};
  const plan = planSheet(LAYOUTS[id], context, new Map([...arrangements, [id, arrangement] as const]));
  const { rows, columns } = gridOf(sheet);
  // New tables may need more than there is now.
  const grid = { rows: Math.max(rows, arrangement.rows), columns: Math.max(columns, arrangement.columns) };
  return () => guard(sheet, plan, grid);
}

/** Names come first: an update that is cut off after them finds the places again. */
export function nameTables(file: Spreadsheet, sheet: Sheet, { id, tables }: SheetUpdate): void {
  for (const { id: table, named } of tables) file.setNamedRange(blockName(id, table), rangeOf(sheet, named));
}

/** A table's contents come last and in one call: a table that has its keys has everything. */
export function writeSheetUpdate(sheet: Sheet, { tables, replaced }: SheetUpdate, context: PlanContext): void {
  for (const { whole, cells, merges, rowHeights } of tables) {
    writeLooks(sheet, cells, whole, context);
    writeMerges(sheet, merges);
    writeRowHeights(sheet, rowHeights);
    rangeOf(sheet, whole).setValues(cells.map((line) => line.map((cell) => cell?.content ?? null)));
  }
  writeBatches(sheet, scatteredBatches(replaced));
}
