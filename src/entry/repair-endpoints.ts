import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { PlanFile } from "../workbook/plan-file";
import { planToChange } from "../workbook/plan-version";
import { repairPlan as repair } from "../workbook/repair/repair-plan";
import { stateOf, userLanguage } from "./user";

/**
 * Says what is missing of the plan's sheets, or puts it back.
 * @endpoint
 */
export function repairPlan(request: string): string {
  return answer("repairPlan", request, userLanguage, (asked) => {
    if (!asked.confirmed) {
      const plan = planToChange(activeFile());
      return { isDone: false, ...repair(plan, userLanguage(), new Date(), asked), state: stateOf(plan) };
    }
    return changing((file) => {
      const outcome = repair(planToChange(file), userLanguage(), new Date(), asked);
      return { isDone: true, ...outcome, state: stateOf(new PlanFile(file)) };
    });
  });
}
