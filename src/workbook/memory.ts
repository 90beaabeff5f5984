import type { LastTime } from "../advice/monday/last-time";
import { MEMORY_TABLE, SETTINGS } from "../layouts/settings";
import type { PlanReading } from "../reading/plan-reading";
import { formatDay } from "../shared/calendar-day";
import { CellsToWrite } from "./cells-to-write";
import { findTable } from "./found-table";
import type { PlanFile } from "./plan-file";

/** Looks for the place of what is kept from one time to the next, and gives what writes it; nothing in a plan without one. */
export function rememberer(plan: PlanFile, reading: PlanReading): (now: LastTime) => void {
  const table = reading.table("settings", "memory");
  const found = table && findTable(plan, SETTINGS, MEMORY_TABLE);
  if (!table || !found?.place.columns.has("value")) return () => {};
  const cells = new CellsToWrite(plan, found);
  return ({ day, landing, actionsDone }) => {
    const now = { landing: landing ?? "", day: formatDay(day), actions_done: actionsDone };
    for (const [id, content] of Object.entries(now)) {
      const row = table.row(id);
      if (row !== null && (row.value("value") ?? "") !== content) cells.put(row, "value", content);
    }
    cells.write();
  };
}
