import type { Place } from "../layouts/arrangement";
import type { CellStyle } from "../layouts/cell-styles";
import { versionName } from "../layouts/names";
import { NUMBER_FORMATS } from "../layouts/number-formats";
import { PALETTE } from "../layouts/palette";
import type { PlanContext } from "../layouts/plan-context";
import { columnLetters } from "../layouts/references";
import type { PlannedCell, SheetPlan } from "../layouts/sheet-plan";
import { emphasisRules, ValidationMaker } from "./cell-rules";
import type { ContentBatch } from "./content-batches";
import { freePlaces } from "./free-places";
import { writeMerges, writeSizes } from "./write-shape";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The grid of every new sheet. */
const GRID = { rows: 1000, columns: 26 };
const DEFAULT_SIZE = 10;
/** A font that Sheets, Excel and LibreOffice have, in which a bar and a dot are equally wide. */
const MONOSPACE = "Courier New";

/**
 * Writes everything a sheet needs but its contents: names first (they are how a build that was cut off is found again),
 * then one call for each kind of property over the whole sheet. Reads nothing. Writing it twice changes nothing.
 */
export function writeAppearance(file: Spreadsheet, sheet: Sheet, plan: SheetPlan, context: PlanContext): void {
  for (const { name, place } of plan.names) file.setNamedRange(name, rangeOf(sheet, place));
  const rows = plan.cells.length;
  const columns = plan.cells[0]?.length ?? 1;
  const whole = sheet.getRange(1, 1, rows, columns);
  const grid = <T>(of: (cell: PlannedCell) => T, none: T): T[][] =>
    plan.cells.map((line) => line.map((cell) => (cell ? of(cell) : none)));
  const look = <T>(of: (style: CellStyle) => T, none: T): T[][] => grid((cell) => of(cell.style), none);

  whole
    .setNumberFormats(grid(({ format }) => NUMBER_FORMATS[format], NUMBER_FORMATS.general))
    .setBackgrounds(look<string | null>(({ fill }) => fill ?? null, null))
    .setFontColors(look(({ ink }) => ink ?? PALETTE.ink, PALETTE.ink))
    .setFontWeights(look<"bold" | "normal">(({ bold }) => (bold ? "bold" : "normal"), "normal"))
    .setFontStyles(look<"italic" | "normal">(({ italic }) => (italic ? "italic" : "normal"), "normal"))
    .setFontSizes(look(({ size }) => size ?? DEFAULT_SIZE, DEFAULT_SIZE))
    .setHorizontalAlignments(look<"left" | "center" | "right">(({ align }) => align ?? "left", "left"))
    .setWraps(look(({ wrap }) => wrap ?? false, false))
    .setVerticalAlignment("middle")
    .setNotes(grid(({ note }) => note ?? "", ""));

  const validations = new ValidationMaker(context);
  whole.setDataValidations(grid(({ allowed }) => (allowed ? validations.make(allowed) : null), null));
  writeSpecialCells(sheet, plan);
  writeMerges(sheet, plan.merges);
  writeSizes(sheet, plan);
  sheet.setConditionalFormatRules(emphasisRules(sheet, plan));
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(plan.tabColour);
  guard(sheet, plan);
  if (plan.hidden) sheet.hideSheet();
}

/** Looks that have no array form and stand in few cells. */
function writeSpecialCells(sheet: Sheet, plan: SheetPlan): void {
  const where = (matches: (style: CellStyle) => boolean): string[] =>
    plan.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell && matches(cell.style) ? [`${columnLetters(column + 1)}${row + 1}`] : [])),
    );
  const lines = where(({ lineAbove }) => lineAbove === true);
  if (lines.length > 0) {
    sheet
      .getRangeList(lines)
      .setBorder(true, null, null, null, null, null, PALETTE.ink, SpreadsheetApp.BorderStyle.SOLID);
  }
  const monospace = where((style) => style.monospace === true);
  if (monospace.length > 0) sheet.getRangeList(monospace).setFontFamily(MONOSPACE);
}

/** Computed cells warn before a change; everything else stays free. */
function guard(sheet: Sheet, plan: SheetPlan): void {
  if (plan.guarded.length === 0) return;
  const free = freePlaces(plan.guarded, GRID.rows, GRID.columns).map((place) => rangeOf(sheet, place));
  sheet.protect().setDescription("Cap").setWarningOnly(true).setUnprotectedRanges(free);
}

/** The contents of a sheet that is new, in one call; cells that call our own functions come later. */
export function writeAllContents(sheet: Sheet, plan: SheetPlan): void {
  const contents = plan.cells.map((line) => line.map((cell) => (cell && !cell.custom ? cell.content : null)));
  sheet.getRange(1, 1, contents.length, contents[0]?.length ?? 1).setValues(contents);
}

export function writeBatches(sheet: Sheet, batches: readonly ContentBatch[]): void {
  for (const { place, contents } of batches) rangeOf(sheet, place).setValues(contents.map((line) => [...line]));
}

/** The sheet is whole: said last, so that a build that was cut off is known by the missing name. */
export function markComplete(file: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
  file.setNamedRange(versionName(plan.id, plan.version), rangeOf(sheet, plan.anchor.place));
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Place): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
