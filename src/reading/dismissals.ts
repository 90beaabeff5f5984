import { DISMISSED_TABLE } from "../layouts/settings";
import type { PlanReading } from "./plan-reading";

/** Why somebody left a finding as it is, by the finding's key; empty while the file has no table for it. */
export function dismissalsOf(plan: PlanReading): Map<string, string> {
  const rows = plan.table("settings", DISMISSED_TABLE.id)?.filled("finding") ?? [];
  return new Map(rows.map((row) => [row.asText("finding"), row.asText("reason")]));
}
