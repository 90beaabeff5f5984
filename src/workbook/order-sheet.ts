import { ProblemError } from "../protocol/problems";
import { dayReader } from "./calendar-of-file";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** All values of one of the user's sheets, in one read; dates become calendar days of the spreadsheet's time zone. */
export function readUserSheet(file: Spreadsheet, title: string): unknown[][] {
  const sheet = file.getSheetByName(title);
  if (!sheet) throw new ProblemError("sheet-missing", { title });
  const dayOf = dayReader(file);
  const values = sheet.getDataRange().getValues() as unknown[][];
  return values.map((line) => line.map((value) => (value instanceof Date ? dayOf(value) : value)));
}
