import { LAYOUTS } from "../../layouts/all-layouts";
import type { SheetId } from "../../protocol/sheets";
import type { StepStatus } from "../../protocol/steps";
import type { PlanReading } from "../../reading/plan-reading";
import { STEPS } from "./index";
import type { ToDo } from "./step";

export interface StepState {
  readonly status: Exclude<StepStatus, "missing">;
  readonly next: ToDo;
}

/** Where a person stands with a step, and the one thing to do next. */
export function stepState(id: SheetId, plan: PlanReading): StepState {
  const step = STEPS[id];
  const warning = damage(id, plan) ?? step.warning?.(plan);
  if (warning) return { status: "attention", next: warning };
  const todo = step.tasks.map((task) => task(plan)).find((each) => each !== null);
  if (!todo) return { status: "complete", next: { says: step.whenDone, place: null } };
  return { status: step.isBegun(plan) ? "started" : "empty", next: todo };
}

/** What can not be read any more is not taken for done. */
function damage(id: SheetId, plan: PlanReading): ToDo | null {
  const table = LAYOUTS[id].blocks.find((block) => block.kind === "table" && plan.isDamaged(id, block.id));
  if (table?.kind !== "table") return null;
  const { fr, en } = table.title;
  return {
    says: {
      fr: `Le tableau «\u202f${fr}\u202f» est endommagé\u202f: ouvrez «\u202fRéparer le plan\u202f» pour le retrouver.`,
      en: `The table “${en}” is damaged: open “Repair the plan” to get it back.`,
    },
    place: null,
  };
}
