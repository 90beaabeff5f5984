import { answer } from "../protocol/answer";
import { changing } from "../workbook/active-file";
import { refuseLostSettings } from "../workbook/lost-settings/lost-settings";
import { planToChange } from "../workbook/plan-version";
import { readPlan } from "../workbook/read-plan";
import { updatePlan as update } from "../workbook/update/update-plan";
import { updateReport } from "../workbook/update/update-report";
import { stateOf, userLanguage } from "./user";

/**
 * Brings a plan that was made with an earlier version of Cap to this one.
 * `updatePlan('{"language":"en"}')` → `{"sheets":[{"title":"Vision","sentence":"The plan’s year is…"}],"state":{…}}`
 * @endpoint
 */
export function updatePlan(request: string): string {
  return answer("updatePlan", request, userLanguage, ({ language }) =>
    changing((file) => {
      const plan = planToChange(file);
      refuseLostSettings(plan);
      const before = stateOf(plan);
      const { context } = readPlan(plan, userLanguage(), new Date());
      return updateReport(update(plan, context), before, language);
    }),
  );
}
