import type { SheetPart } from "../import/figures";
import { ProblemError } from "../protocol/problems";
import { dayReader } from "./calendar-of-file";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Cells of one read: the 25,900 orders of a shop, seven columns wide, come in one, a sheet of 100,000 rows in three. People
 * report from ten seconds to a minute for half a million cells, so larger reads come near the point where the service
 * gives up, and smaller ones only add the fixed cost of a call.
 */
const CELLS_A_READ = 250_000;

/**
 * All values of one of the user's sheets, part by part: one read each, or two where amounts became errors. Dates become
 * calendar days of the spreadsheet's time zone.
 */
export function* readUserSheet(file: Spreadsheet, title: string): Generator<SheetPart> {
  const sheet = file.getSheetByName(title);
  if (!sheet) throw new ProblemError("sheet-missing", { title });
  const dayOf = dayReader(file);
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const rowsARead = Math.max(1, Math.floor(CELLS_A_READ / Math.max(1, columns)));
  for (let row = 1; row <= rows; row += rowsARead) {
    yield { row, values: readPart(sheet, row, Math.min(rowsARead, rows - row + 1), columns, dayOf) };
  }
}

function readPart(
  sheet: Sheet,
  row: number,
  rows: number,
  columns: number,
  dayOf: ReturnType<typeof dayReader>,
): unknown[][] {
  const range = sheet.getRange(row, 1, rows, columns);
  const values = range.getValues() as unknown[][];
  const typed = values.some((line) => line.includes(BROKEN)) ? range.getFormulas() : [];
  return values.map((line, down) =>
    line.map((value, right) => {
      if (value instanceof Date) return dayOf(value) ?? NO_DAY;
      return value === BROKEN ? (asTyped(typed[down]?.[right]) ?? value) : value;
    }),
  );
}

const BROKEN = "#ERROR!";
/** A date beyond the calendar, which no row can be read with. */
const NO_DAY = "#NUM!";

/** `-27.5` in a file with decimal commas: Sheets takes the sign for a formula and fails at the point. */
function asTyped(formula: string | undefined): string | null {
  return /^=[+-]\d[\d\s.,\u00a0\u202f]*$/.test(formula ?? "") ? (formula ?? "").slice(1) : null;
}
