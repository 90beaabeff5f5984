import { STATUSES } from "../../layouts/actions/statuses";
import type { PlanReading, RowReading } from "../../reading/plan-reading";
import { LANGUAGES } from "../../shared/language";
import { tableWith } from "./table-with";

/** Actions that are written and not dropped; null when they can not be read. */
export function writtenActions(plan: PlanReading): readonly RowReading[] | null {
  const table = tableWith(plan, "actions", "actions", "what", "priority", "status");
  return table?.filled("what").filter((row) => !hasStatus(row, "dropped")) ?? null;
}

/** Those of them that are not done either. */
export function openActions(plan: PlanReading): readonly RowReading[] | null {
  return writtenActions(plan)?.filter((row) => !hasStatus(row, "done")) ?? null;
}

function hasStatus(row: RowReading, status: keyof typeof STATUSES): boolean {
  return LANGUAGES.some((language) => row.text("status") === STATUSES[status][language]);
}
