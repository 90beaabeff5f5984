import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { checkFile, dismissInFile } from "../workbook/check-file";
import { PlanFile } from "../workbook/plan-file";
import { readSettings } from "../workbook/plan-settings";
import { planToChange } from "../workbook/plan-version";
import { userLanguage } from "./user";

/**
 * What is weak in the plan, where, and how to mend it, with a score. Without a request: in the plan's language.
 * `checkPlan('{"language":"en"}')` → `{"findings":[{"key":"priority-owner:P4",…}],"dismissed":[],"score":{"points":73,…},"rules":24}`
 * @endpoint
 */
export function checkPlan(request?: string): string {
  let plan: PlanFile | null = null;
  const planOfFile = () => {
    plan ??= new PlanFile(activeFile());
    return plan;
  };
  const asked = request === undefined ? inLanguageOf(planOfFile()) : request;
  return answer("checkPlan", asked, userLanguage, ({ language }) =>
    checkFile(planOfFile(), language, userLanguage(), new Date()),
  );
}

/**
 * Keeps in the file why a finding is left as it is, or forgets it.
 * @endpoint
 */
export function dismissFinding(request: string): string {
  return answer("dismissFinding", request, userLanguage, (asked) =>
    changing((file) => dismissInFile(planToChange(file), asked, userLanguage(), new Date())),
  );
}

function inLanguageOf(plan: PlanFile): string {
  const { language = userLanguage() } = readSettings(plan);
  return JSON.stringify({ language });
}
