import type { PlanReading } from "../../src/reading/plan-reading";
import type { Language } from "../../src/shared/language";
import { PlanFile } from "../../src/workbook/plan-file";
import { readPlan } from "../../src/workbook/read-plan";
import type { OpenPlan } from "./open-plan";

/** The plan as Cap reads it, in the test itself, at noon of a day such as `2026-05-04`. */
export function planAsRead({ local, file }: OpenPlan, day: string, userLanguage: Language = "en"): PlanReading {
  const { Utilities } = local.services;
  Object.assign(globalThis, { Utilities });
  return readPlan(new PlanFile(file), userLanguage, new Date(`${day}T12:00:00Z`));
}
