import { ProblemError } from "../protocol/problems";
import { dayReader } from "./calendar-of-file";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** All values of one of the user's sheets, in one read, or two where amounts became errors; dates become calendar days of the spreadsheet's time zone. */
export function readUserSheet(file: Spreadsheet, title: string): unknown[][] {
  const sheet = file.getSheetByName(title);
  if (!sheet) throw new ProblemError("sheet-missing", { title });
  const dayOf = dayReader(file);
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  const typed = values.some((line) => line.includes(BROKEN)) ? range.getFormulas() : [];
  return values.map((line, row) =>
    line.map((value, column) => {
      if (value instanceof Date) return dayOf(value);
      return value === BROKEN ? (asTyped(typed[row]?.[column]) ?? value) : value;
    }),
  );
}

const BROKEN = "#ERROR!";

/** `-27.5` in a file with decimal commas: Sheets takes the sign for a formula and fails at the point. */
function asTyped(formula: string | undefined): string | null {
  return /^=[+-]\d[\d\s.,\u00a0\u202f]*$/.test(formula ?? "") ? (formula ?? "").slice(1) : null;
}
