import { readFigureSheet } from "../import/figures";
import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { figurePlaces } from "../workbook/figure-places";
import { importMonths as importInto } from "../workbook/import-months";
import { importNotices } from "../workbook/import-notices";
import { otherSheets } from "../workbook/other-sheets";
import { PlanFile } from "../workbook/plan-file";
import { planToChange } from "../workbook/plan-version";
import { readUserSheet } from "../workbook/user-sheet";
import { stateOf, userLanguage } from "./user";

/**
 * The user's own sheets, in which an export may stand.
 * @endpoint
 */
export function listSheets(request: string): string {
  return answer("listSheets", request, userLanguage, () => otherSheets(new PlanFile(activeFile())));
}

/**
 * Reads an export that stands in one of the user's sheets, and where its months can go. Writes nothing.
 * @endpoint
 */
export function readFigures(request: string): string {
  return answer("readFigures", request, userLanguage, ({ sheet, language, dateOrder }) => {
    const file = activeFile();
    const options = { language, ...(dateOrder ? { dateOrder } : {}) };
    return {
      summary: readFigureSheet(readUserSheet(file, sheet), options),
      places: figurePlaces(new PlanFile(file)),
    };
  });
}

/**
 * Where months can go in this file, for an export that the sidebar itself has read.
 * @endpoint
 */
export function readFigurePlaces(request: string): string {
  return answer("readFigurePlaces", request, userLanguage, () => figurePlaces(new PlanFile(activeFile())));
}

/**
 * Writes months into the review and the Dashboard, unless cells that hold something else wait for a yes.
 * @endpoint
 */
export function importMonths(request: string): string {
  return answer("importMonths", request, userLanguage, (asked) =>
    changing((file) => {
      const plan = planToChange(file);
      const imported = importInto(plan, asked);
      return {
        cellsWritten: imported.written.reduce((sum, { cells }) => sum + cells, 0),
        written: imported.written,
        conflicts: imported.conflicts,
        notices: importNotices(imported, asked.language),
        // Every step and the course may have changed: the file is read anew, and what was written with it.
        state: stateOf(imported.written.length > 0 ? new PlanFile(file) : plan),
      };
    }),
  );
}
