import { FUNCTION_NAMES } from "../protocol/function-names";
import { type Content, contentBatches } from "./content-batches";
import { writeBatches } from "./write-sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const CALLS_OURS = new RegExp(`\\b(${FUNCTION_NAMES.join("|")})\\s*\\(`, "i");

/**
 * Writes each formula that calls one of our functions again, with a space more or less at its end: Sheets works out a
 * formula that was edited, and a run that is cut off leaves every formula whole. Gives how many there were.
 */
export function recalculate(file: Spreadsheet): number {
  const found = file.getSheets().map((sheet) => {
    const formulas = sheet.getDataRange().getFormulas();
    return { sheet, grid: formulas.map((line) => line.map(edited)) };
  });
  let count = 0;
  for (const { sheet, grid } of found) {
    count += grid.flat().filter((formula) => formula !== null).length;
    writeBatches(sheet, contentBatches(grid));
  }
  return count;
}

function edited(formula: string): Content | null {
  // A name within quotes is a text, not a call.
  if (!CALLS_OURS.test(formula.replace(/"(?:[^"]|"")*"/g, ""))) return null;
  return formula.endsWith(" ") ? formula.trimEnd() : `${formula} `;
}
