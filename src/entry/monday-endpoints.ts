import { mondayState } from "../advice/monday/monday-state";
import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { PlanFile } from "../workbook/plan-file";
import { planToChange } from "../workbook/plan-version";
import { courseOf } from "../workbook/planner-state";
import { readPlan } from "../workbook/read-plan";
import { saveMonday as save } from "../workbook/save-monday";
import { userLanguage } from "./user";

/**
 * What there is to fill in this week, which actions are late, and where the year lands. Writes nothing.
 * @endpoint
 */
export function readMonday(request: string): string {
  return answer("readMonday", request, userLanguage, ({ language }) => {
    const plan = new PlanFile(activeFile());
    return mondayState(readPlan(plan, userLanguage(), new Date()), courseOf(plan), language);
  });
}

/**
 * Writes the figures and the actions of the week, and says where the year lands now.
 * @endpoint
 */
export function saveMonday(request: string): string {
  return answer("saveMonday", request, userLanguage, (asked) =>
    changing((file) => {
      const plan = planToChange(file);
      return save(plan, readPlan(plan, userLanguage(), new Date()), asked);
    }),
  );
}
