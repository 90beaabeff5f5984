import type { PlannerState } from "../protocol/endpoints";
import { type Language, languageOfLocale } from "../shared/language";
import type { PlanFile } from "../workbook/plan-file";
import { plannerState } from "../workbook/planner-state";

/** The language of the person at the screen. */
export const userLanguage = (): Language => languageOfLocale(Session.getActiveUserLocale());

/** What the sidebar shows of the file as it is now. */
export const stateOf = (plan: PlanFile): PlannerState => plannerState(plan, userLanguage(), new Date());
