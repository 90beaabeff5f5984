import { isInState } from "../advice/monday/actions-due";
import { findAction } from "../advice/monday/find-action";
import { STATUSES } from "../layouts/actions/statuses";
import type { ActionChange, ActionFault, ActionLeft } from "../protocol/monday";
import { ProblemError } from "../protocol/problems";
import type { PlanReading, RowReading } from "../reading/plan-reading";
import { type CalendarDay, compareDays, parseDay } from "../shared/calendar-day";
import { dateInWords } from "../shared/date-in-words";
import type { CellsToWrite } from "./cells-to-write";
import { daySerial } from "./day-serial";

export interface ActionsPut {
  readonly done: number;
  readonly postponed: number;
  readonly left: readonly ActionLeft[];
  /** Their day of doing is written: the cell needs the look of a date. */
  readonly dated: readonly RowReading[];
}

/** Puts the new states and ends of actions; those that are not the same any more stay as they are. */
export function putActions(plan: PlanReading, changes: readonly ActionChange[], cells: CellsToWrite): ActionsPut {
  const table = plan.table("actions", "actions");
  for (const { postponedTo } of changes) refusePast(postponedTo, plan.today);
  const taken = new Set<number>();
  const left: ActionLeft[] = [];
  const dated: RowReading[] = [];
  let done = 0;
  let postponed = 0;
  for (const change of changes) {
    const row = findAction(table, change, taken);
    const fault = row === null ? "changed" : faultOf(row, change, cells);
    if (row === null || fault !== null) {
      left.push({ what: change.what, fault: fault ?? "changed" });
      continue;
    }
    taken.add(row.row);
    const end = change.postponedTo === null ? null : parseDay(change.postponedTo);
    if (end === null) {
      if (!isInState(row, STATUSES.done)) {
        cells.put(row, "status", STATUSES.done[plan.context.language]);
        done += 1;
      }
      // Of one that is done already, too: a save that was cut off may have got no further.
      if (row.has("done_on") && row.isEmpty("done_on") && cells.formula(row, "done_on") === "") {
        cells.put(row, "done_on", daySerial(plan.today));
        dated.push(row);
      }
    } else {
      const current = row.day("end");
      if (current !== null && compareDays(current, end) === 0) continue;
      cells.put(row, "end", daySerial(end));
      postponed += 1;
    }
  }
  return { done, postponed, left, dated };
}

function faultOf(row: RowReading, { postponedTo }: ActionChange, cells: CellsToWrite): ActionFault | null {
  const column = postponedTo === null ? "status" : "end";
  if (isInState(row, STATUSES.dropped)) return "dropped";
  // Somebody finished it meanwhile: there is nothing left to postpone.
  if (postponedTo !== null && isInState(row, STATUSES.done)) return "changed";
  if (!row.has(column)) return "changed";
  return cells.formula(row, column) === "" ? null : "formula";
}

function refusePast(postponedTo: string | null, today: CalendarDay): void {
  const end = postponedTo === null ? null : parseDay(postponedTo);
  if (end === null || compareDays(end, today) >= 0) return;
  throw new ProblemError("end-is-past", { day: { fr: dateInWords(end, "fr"), en: dateInWords(end, "en") } });
}
