import type { PlanReading } from "../../reading/plan-reading";
import { type CalendarDay, parseDay } from "../../shared/calendar-day";

/** Where the year lands, and how much is done, at one moment. */
export interface Standing {
  /** Null while there is no plan to land on. */
  readonly landing: number | null;
  readonly actionsDone: number;
}

/** What was kept when figures were last saved. */
export interface LastTime extends Standing {
  readonly day: CalendarDay;
}

/** Null the first time, in plans of a version that had no place for it, and when somebody wrote over it. */
export function lastTimeOf(plan: PlanReading): LastTime | null {
  const kept = (id: string) => plan.row("settings", "memory", id);
  const day = kept("day")?.day("value") ?? parseDay(kept("day")?.text("value") ?? "");
  if (day === null) return null;
  return {
    day,
    landing: kept("landing")?.number("value") ?? null,
    actionsDone: kept("actions_done")?.number("value") ?? 0,
  };
}
