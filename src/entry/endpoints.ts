import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { buildPlan as build } from "../workbook/build-plan";
import { buildReport } from "../workbook/build-report";
import { goToSheet as activate } from "../workbook/go-to-sheet";
import { PlanFile } from "../workbook/plan-file";
import { planToChange } from "../workbook/plan-version";
import { stateAfterBuild } from "../workbook/planner-state";
import { stateOf, userLanguage } from "./user";

/**
 * Everything the sidebar shows first: settings and sheets.
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
      const plan = planToChange(file);
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
