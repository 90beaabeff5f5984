import type { Place } from "../layouts/arrangement";
import { versionName } from "../layouts/names";
import type { PlanContext } from "../layouts/plan-context";
import type { SheetPlan } from "../layouts/sheet-plan";
import { emphasisRules } from "./cell-rules";
import type { ContentBatch } from "./content-batches";
import { freePlaces } from "./free-places";
import { bySameContent } from "./scattered-cells";
import { type KeptLooks, writeLooks } from "./write-looks";
import { writeMerges, writeSizes } from "./write-shape";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows and columns of a sheet. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** The grid of every new sheet. */
export const NEW_GRID: Grid = { rows: 1000, columns: 26 };

/** People delete what they do not need, and add what they do. */
export function gridOf(sheet: Sheet): Grid {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/**
 * Writes everything a sheet needs but its contents: names first (they are how a build that was cut off is found again),
 * then one call for each kind of property over the whole sheet. Reads nothing. Writing it twice changes nothing.
 */
export function writeAppearance(
  file: Spreadsheet,
  sheet: Sheet,
  plan: SheetPlan,
  { grid, kept }: { readonly grid: Grid; readonly kept: KeptLooks | null },
  context: PlanContext,
): void {
  for (const { name, place } of plan.names) file.setNamedRange(name, rangeOf(sheet, place));
  writeLooks(sheet, plan.cells, { row: 1, column: 1 }, context, kept);
  writeMerges(sheet, plan.merges);
  writeSizes(sheet, plan);
  sheet.setConditionalFormatRules(emphasisRules(sheet, plan));
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(plan.tabColour);
  guard(sheet, plan, grid);
  if (plan.hidden) sheet.hideSheet();
}

/** Computed cells warn before a change; everything else stays free. */
export function guard(sheet: Sheet, plan: SheetPlan, grid: Grid): void {
  if (plan.guarded.length === 0) return;
  const free = freePlaces(plan.guarded, grid.rows, grid.columns).map((place) => rangeOf(sheet, place));
  sheet.protect().setDescription("Cap").setWarningOnly(true).setUnprotectedRanges(free);
}

export function isGuarded(sheet: Sheet): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((each) => each.getDescription() === "Cap");
}

/** The contents of a sheet that is new, in one call; cells that call our own functions come later. */
export function writeAllContents(sheet: Sheet, plan: SheetPlan): void {
  const contents = plan.cells.map((line) => line.map((cell) => (cell && !cell.custom ? cell.content : null)));
  sheet.getRange(1, 1, contents.length, contents[0]?.length ?? 1).setValues(contents);
}

export function writeBatches(sheet: Sheet, all: readonly ContentBatch[]): void {
  const { batches, same } = bySameContent(all);
  for (const { content, ranges } of same) sheet.getRangeList([...ranges]).setValue(content);
  for (const { place, contents } of batches) rangeOf(sheet, place).setValues(contents.map((line) => [...line]));
}

/** The sheet is whole: said last, so that a build that was cut off is known by the missing name. */
export function markComplete(file: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
  file.setNamedRange(versionName(plan.id, plan.version), rangeOf(sheet, plan.anchor.place));
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Place): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
