import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { changeSettings as change, settingsOf } from "../workbook/change-settings";
import { refuseLostSettings } from "../workbook/lost-settings/lost-settings";
import { PlanFile } from "../workbook/plan-file";
import { planToChange } from "../workbook/plan-version";
import { stateOf, userLanguage } from "./user";

/**
 * Every setting of the plan as it stands in the file.
 * `readSettings('{"language":"fr"}')` → `{"planLanguage":"fr","currency":"EUR","planStart":"2026-01",…}`
 * @endpoint
 */
export function readSettings(request: string): string {
  return answer("readSettings", request, userLanguage, () => {
    const plan = new PlanFile(activeFile());
    refuseLostSettings(plan);
    return settingsOf(plan, stateOf(plan));
  });
}

/**
 * Changes settings of the plan; what rewrites sheets or moves figures waits for a yes.
 * @endpoint
 */
export function changeSettings(request: string): string {
  return answer("changeSettings", request, userLanguage, (asked) =>
    changing((file) => {
      const plan = planToChange(file);
      return change(plan, stateOf(plan), asked);
    }),
  );
}
