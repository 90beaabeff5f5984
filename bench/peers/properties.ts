import { NUMBER_FORMATS } from "../../src/layouts/number-formats";
import { PALETTE } from "../../src/layouts/palette";
import type { PlanContext } from "../../src/layouts/plan-context";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import { ValidationMaker } from "../../src/workbook/cell-rules";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** One kind of property of cells, written with one value for a whole range. */
export interface Property {
  readonly name: string;
  /** Undefined where a cell has what the whole sheet has. */
  readonly of: (cell: PlannedCell) => unknown;
  readonly write: (range: Range, value: never) => unknown;
}

function property<T>(
  name: string,
  of: (cell: PlannedCell) => T | undefined,
  write: (range: Range, value: T) => unknown,
): Property {
  return { name, of, write };
}

/** Everything but contents that Cap's cells have, in the order in which it is written. */
export function propertiesIn(context: PlanContext): readonly Property[] {
  const validations = new ValidationMaker(context);
  return [
    property(
      "number format",
      ({ format }) => (format === "general" ? undefined : NUMBER_FORMATS[format]),
      (range, value) => range.setNumberFormat(value),
    ),
    property(
      "background",
      ({ style }) => style.fill,
      (range, value) => range.setBackground(value),
    ),
    property(
      "font colour",
      ({ style }) => style.ink,
      (range, value) => range.setFontColor(value),
    ),
    property(
      "font weight",
      ({ style }) => style.bold,
      (range) => range.setFontWeight("bold"),
    ),
    property(
      "font style",
      ({ style }) => style.italic,
      (range) => range.setFontStyle("italic"),
    ),
    property(
      "font size",
      ({ style }) => style.size,
      (range, value) => range.setFontSize(value),
    ),
    property(
      "font family",
      ({ style }) => style.monospace,
      (range) => range.setFontFamily("Courier New"),
    ),
    property(
      "alignment",
      ({ style }) => style.align,
      (range, value) => range.setHorizontalAlignment(value),
    ),
    property(
      "wrapping",
      ({ style }) => style.wrap,
      (range) => range.setWrap(true),
    ),
    property(
      "line above",
      ({ style }) => style.lineAbove,
      (range) => range.setBorder(true, null, null, null, null, null, PALETTE.ink, SpreadsheetApp.BorderStyle.SOLID),
    ),
    property(
      "note",
      ({ note }) => note ?? undefined,
      (range, value) => range.setNote(value),
    ),
    property(
      "validation",
      ({ allowed }) => (allowed ? validations.make(allowed) : undefined),
      (range, value) => range.setDataValidation(value),
    ),
  ];
}

/** What most cells have is written for the whole sheet first, as any of these programs would. */
export function writeDefaults(whole: Range): void {
  whole
    .setFontColor(PALETTE.ink)
    .setFontSize(10)
    .setHorizontalAlignment("left")
    .setVerticalAlignment("middle")
    .setWrap(false);
}
