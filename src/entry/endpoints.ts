import { readOrderSheet } from "../import/order-list";
import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { buildPlan as build } from "../workbook/build-plan";
import { buildReport } from "../workbook/build-report";
import { goToSheet as activate } from "../workbook/go-to-sheet";
import { importMonths as importInto } from "../workbook/import-months";
import { importNotices } from "../workbook/import-notices";
import { readUserSheet } from "../workbook/order-sheet";
import { PlanFile } from "../workbook/plan-file";
import { courseOf, stateAfterBuild, stateAfterImport } from "../workbook/planner-state";
import { stateOf, userLanguage } from "./user";

/**
 * Everything the sidebar shows first: settings, sheets, possible sources of orders.
 * @endpoint
 */
export function readPlanner(request: string): string {
  return answer("readPlanner", request, userLanguage, () => stateOf(new PlanFile(activeFile())));
}

/**
 * Builds the sheets that are asked for and not there yet.
 * `buildPlan('{"language":"fr","year":2026,"currency":"EUR"}')` → `{"created":["vision","review",…],…}`
 * @endpoint
 */
export function buildPlan(request: string): string {
  return answer("buildPlan", request, userLanguage, (asked) =>
    changing((file) => {
      const plan = new PlanFile(file);
      const before = stateOf(plan);
      const built = build(plan, asked);
      return buildReport(built, asked, stateAfterBuild(before, built));
    }),
  );
}

/**
 * Shows one of the plan's sheets.
 * @endpoint
 */
export function goToSheet(request: string): string {
  return answer("goToSheet", request, userLanguage, ({ sheet, cell }) => ({
    title: activate(new PlanFile(activeFile()), sheet, cell),
  }));
}

/**
 * Reads an order list that stands in one of the user's sheets. Writes nothing.
 * @endpoint
 */
export function readOrders(request: string): string {
  return answer("readOrders", request, userLanguage, ({ sheet, language, dateOrder }) =>
    readOrderSheet(readUserSheet(activeFile(), sheet), { language, ...(dateOrder ? { dateOrder } : {}) }),
  );
}

/**
 * Writes months of sales into the review, unless cells that hold something else wait for a yes.
 * @endpoint
 */
export function importMonths(request: string): string {
  return answer("importMonths", request, userLanguage, (asked) =>
    changing((file) => {
      const plan = new PlanFile(file);
      const before = stateOf(plan);
      const imported = importInto(plan, asked);
      return {
        cellsWritten: imported.cellsWritten,
        conflicts: imported.conflicts,
        notices: importNotices(imported, asked.language),
        state: stateAfterImport(before, imported, courseOf(plan)),
      };
    }),
  );
}
