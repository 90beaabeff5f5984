import type { CellStyle } from "../layouts/cell-styles";
import { NUMBER_FORMATS } from "../layouts/number-formats";
import { PALETTE } from "../layouts/palette";
import type { PlanContext } from "../layouts/plan-context";
import { columnLetters } from "../layouts/references";
import type { PlannedCell } from "../layouts/sheet-plan";
import { ValidationMaker } from "./cell-rules";
import { saysTheSame } from "./validation-words";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly (PlannedCell | null)[])[];

/** The cell that a grid begins at. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** What stands already in a sheet that is completed, from the same cell on: nobody's notes and drop-downs are taken away. */
export interface KeptLooks {
  readonly notes: readonly (readonly string[])[];
  readonly validations: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[];
}

const DEFAULT_SIZE = 10;
/** A font that Sheets, Excel and LibreOffice have, in which a bar and a dot are equally wide. */
const MONOSPACE = "Courier New";

/** Formats, colours, notes and validations of a rectangle of cells, one call for each kind. Reads nothing. */
export function writeLooks(
  sheet: Sheet,
  cells: Cells,
  from: Corner,
  context: PlanContext,
  kept: KeptLooks | null = null,
): void {
  const whole = sheet.getRange(from.row, from.column, cells.length, cells[0]?.length ?? 1);
  const grid = <T>(of: (cell: PlannedCell) => T, none: T): T[][] =>
    cells.map((line) => line.map((cell) => (cell ? of(cell) : none)));
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
    .setNotes(
      over(
        kept?.notes,
        grid(({ note }) => note ?? "", ""),
      ),
    );

  const validations = new ValidationMaker(context);
  const made = grid(({ allowed }) => (allowed ? validations.make(allowed) : null), null);
  whole.setDataValidations(over(kept?.validations, made, saysTheSame));
  writeSpecialCells(sheet, cells, from);
}

/** What is there already, unless it is the same, and elsewhere what Cap brings. */
function over<T>(
  kept: readonly (readonly T[])[] = [],
  made: T[][],
  isSame = (_one: NonNullable<T>, _other: NonNullable<T>) => false,
): T[][] {
  return made.map((line, row) =>
    line.map((each, column) => {
      const own = kept[row]?.[column];
      return own && !(each && isSame(own, each)) ? own : each;
    }),
  );
}

/** Looks that have no array form and stand in few cells. */
function writeSpecialCells(sheet: Sheet, cells: Cells, from: Corner): void {
  const where = (matches: (style: CellStyle) => boolean): string[] =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell && matches(cell.style) ? [`${columnLetters(from.column + column)}${from.row + row}`] : [],
      ),
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
