import { answer } from "../protocol/answer";
import { activeFile, changing } from "../workbook/active-file";
import { refuseLostSettings } from "../workbook/lost-settings/lost-settings";
import { PlanFile } from "../workbook/plan-file";
import { planToChange } from "../workbook/plan-version";
import { readPlan } from "../workbook/read-plan";
import {
  emptyCopy as empty,
  prepareCopy as prepare,
  readSharing as read,
  type SharedPlan,
} from "../workbook/share/sharing";
import { stateOf, userLanguage } from "./user";

/**
 * Says what whoever gets this file would find in it. Writes nothing.
 * @endpoint
 */
export function readSharing(request: string): string {
  return answer("readSharing", request, userLanguage, () => read(shared(planToChange(activeFile()))));
}

/**
 * Marks this file, so that Cap knows a copy of it from the file itself.
 * @endpoint
 */
export function prepareCopy(request: string): string {
  return answer("prepareCopy", request, userLanguage, () =>
    changing((file) => {
      prepare(shared(planToChange(file)));
      return read(shared(new PlanFile(file)));
    }),
  );
}

/**
 * Empties a copy of what people typed into Cap's tables.
 * @endpoint
 */
export function emptyCopy(request: string): string {
  return answer("emptyCopy", request, userLanguage, ({ cells }) =>
    changing((file) => {
      const emptied = empty(shared(planToChange(file)), cells);
      const plan = new PlanFile(file);
      return { emptied, sharing: read(shared(plan)), state: stateOf(plan) };
    }),
  );
}

/** What Cap wrote and what people did is told apart in the plan's language and currency. */
function shared(plan: PlanFile): SharedPlan {
  refuseLostSettings(plan);
  const { context, today } = readPlan(plan, userLanguage(), new Date());
  return { plan, context, today };
}
