import type { Place } from "../layouts/arrangement";
import type { SheetPlan } from "../layouts/sheet-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Merges cells of rows; rows below one another that are merged alike take one call. */
export function writeMerges(sheet: Sheet, merges: readonly Place[]): void {
  for (const { row, column, rows, columns } of stackedMerges(merges)) {
    sheet.getRange(row, column, rows, columns).mergeAcross();
  }
}

function stackedMerges(merges: readonly Place[]): Place[] {
  const stacked: Place[] = [];
  const ordered = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const merge of ordered) {
    const last = stacked[stacked.length - 1];
    if (last && last.column === merge.column && last.columns === merge.columns && last.row + last.rows === merge.row) {
      stacked[stacked.length - 1] = { ...last, rows: last.rows + merge.rows };
    } else stacked.push(merge);
  }
  return stacked;
}

/** Widths and heights, neighbours of one size with one call. */
export function writeSizes(sheet: Sheet, plan: SheetPlan): void {
  for (const { from, count, size } of runs(plan.columnWidths.map((size, index) => [index + 1, size]))) {
    sheet.setColumnWidths(from, count, size);
  }
  writeRowHeights(sheet, plan.rowHeights);
}

export function writeRowHeights(sheet: Sheet, heights: ReadonlyMap<number, number>): void {
  for (const { from, count, size } of runs([...heights])) sheet.setRowHeights(from, count, size);
}

function runs(sizes: readonly (readonly [number, number])[]): { from: number; count: number; size: number }[] {
  const result: { from: number; count: number; size: number }[] = [];
  for (const [at, size] of sizes) {
    const last = result[result.length - 1];
    if (last && last.size === size && last.from + last.count === at) last.count += 1;
    else result.push({ from: at, count: 1, size });
  }
  return result;
}
