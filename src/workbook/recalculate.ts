import { FUNCTION_NAMES } from "../protocol/function-names";
import { ProblemError } from "../protocol/problems";
import { type Content, contentBatches } from "./content-batches";
import { writeBatches } from "./write-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const CALLS_OURS = new RegExp(`\\b(${FUNCTION_NAMES.join("|")})\\s*\\(`, "i");

/**
 * Writes each formula that calls one of our functions again, with a space more or less at its end: Sheets works out a
 * formula that was edited, and a run that is cut off leaves every formula whole. Gives how many there were.
 */
export function recalculate(file: Spreadsheet): number {
  const found = [...sheetsThatCall(file)].map((sheet) => {
    const formulas = sheet.getDataRange().getFormulas();
    return { sheet, formulas, grid: formulas.map((line) => line.map(edited)) };
  });
  const calling = found.filter(({ grid }) => grid.some((line) => line.some((formula) => formula !== null)));
  if (calling.length > 0) refuseEdited(calling);
  for (const { sheet, grid } of calling) writeBatches(sheet, contentBatches(grid));
  return calling.reduce((sum, { grid }) => sum + grid.flat().filter((formula) => formula !== null).length, 0);
}

/** Of another person's edit of a formula, in the moment since it was read, nothing must be lost. */
function refuseEdited(read: readonly { readonly sheet: Sheet; readonly formulas: string[][] }[]): void {
  SpreadsheetApp.flush();
  for (const { sheet, formulas } of read) {
    if (JSON.stringify(sheet.getDataRange().getFormulas()) !== JSON.stringify(formulas)) throw new ProblemError("busy");
  }
}

/** One search through the whole file: most of its sheets call nothing of ours. What it finds is looked at again. */
function sheetsThatCall(file: Spreadsheet): Iterable<Sheet> {
  const cells = file.createTextFinder(CALLS_OURS.source).useRegularExpression(true).matchFormulaText(true).findAll();
  return new Map(cells.map((cell) => [cell.getGridId(), cell.getSheet()])).values();
}

function edited(formula: string): Content | null {
  // A name within quotes is a text, not a call.
  if (!CALLS_OURS.test(formula.replace(/"(?:[^"]|"")*"/g, ""))) return null;
  return formula.endsWith(" ") ? formula.trimEnd() : `${formula} `;
}
