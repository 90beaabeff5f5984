import { answer } from "../protocol/answer";
import { whatIfFiguresOf } from "../reading/what-if";
import { activeFile, changing } from "../workbook/active-file";
import { addCandidate as add } from "../workbook/add-candidate";
import { PlanFile } from "../workbook/plan-file";
import { planToChange } from "../workbook/plan-version";
import { readPlan } from "../workbook/read-plan";
import { userLanguage } from "./user";

/**
 * All that the sliders of "what if" need: they are answered in the browser. Writes nothing.
 * @endpoint
 */
export function readWhatIf(request: string): string {
  return answer("readWhatIf", request, userLanguage, ({ language }) =>
    whatIfFiguresOf(readPlan(new PlanFile(activeFile()), language, new Date())),
  );
}

/**
 * Writes an idea into the first free row of the ideas.
 * @endpoint
 */
export function addCandidate(request: string): string {
  return answer("addCandidate", request, userLanguage, (asked) => changing((file) => add(planToChange(file), asked)));
}
