import { type YearMonth, yearMonth } from "../../shared/year-month";
import type { PlanFile } from "../plan-file";
import { lineOf } from "./journal-rows";
import { findJournal } from "./journal-sheet";

/** The plan's first month as a step of *Undo* left it, and where that was. */
export interface NotedStart {
  readonly start: YearMonth;
  readonly title: string;
  readonly cell: string;
  readonly says: string;
}

/**
 * The last first month that an action wrote into a sheet that is not there any more: only the settings hold one as a
 * formula of its own, which is how Cap writes it there.
 */
export function notedStart(plan: PlanFile): NotedStart | null {
  const found = findJournal(plan);
  if (!found) return null;
  const values = plan.values(found);
  const there = plan.ownSheets().flatMap(({ id, sheetId }) => (id === "settings" ? [] : [sheetId]));
  for (let index = values.length - 1; index > 0; index -= 1) {
    const line = lineOf(values, index, "");
    const formula = line?.kind === "contents" && !there.includes(line.sheetId) ? line.after[0] : null;
    const parts = typeof formula === "string" ? /^=DATE\((\d{4});(\d{1,2});1\)$/.exec(formula) : null;
    const start = parts && yearMonth(Number(parts[1]), Number(parts[2]));
    if (line && start) return { start, ...line.stood, says: String(formula) };
  }
  return null;
}
