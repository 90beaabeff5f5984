import type { SheetUpdate } from "../../layouts/migrations/sheet-update";
import { blockName } from "../../layouts/names";
import type { PlanContext } from "../../layouts/plan-context";
import { scatteredBatches } from "../content-batches";
import { writeLooks } from "../write-looks";
import { writeMerges, writeRowHeights } from "../write-shape";
import { rangeOf, writeBatches } from "../write-sheet";

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
