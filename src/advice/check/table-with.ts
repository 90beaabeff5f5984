import type { LayoutId } from "../../layouts/layout";
import type { PlanReading, TableReading } from "../../reading/plan-reading";

/** A table in which these columns can be trusted; null when it is not there, damaged, or one of them lost its key. */
export function tableWith(
  plan: PlanReading,
  sheet: LayoutId,
  table: string,
  ...columns: readonly string[]
): TableReading | null {
  const found = plan.table(sheet, table);
  return found && !columns.some((column) => found.lost.includes(column)) ? found : null;
}
