import { STATUSES } from "../../layouts/actions/statuses";
import { type ActionDue, MOST_ACTIONS } from "../../protocol/monday";
import type { PlanReading, RowReading } from "../../reading/plan-reading";
import { dayNumber, formatDay } from "../../shared/calendar-day";
import { LANGUAGES, type Words } from "../../shared/language";

/** Days ahead, today among them, in which an action is said to end this week. */
const WEEK = 7;

/** Whether an action's state is this word, in either language, however it is spelt. */
export function isInState(row: RowReading, state: Words): boolean {
  const said = row.text("status").toLowerCase();
  return LANGUAGES.some((language) => state[language].toLowerCase() === said);
}

/** What a person reads there, a number as well: an action may be called “2027”. */
export function wordsIn(row: RowReading, column: "what" | "who"): string {
  const value = row.value(column);
  return typeof value === "number" ? String(value) : row.text(column);
}

/** Actions that are neither done nor dropped: those late, the most late first, and those that end within a week. */
export function actionsDue(plan: PlanReading): { late: ActionDue[]; moreLate: number; soon: ActionDue[] } {
  const open = actionRows(plan).filter((row) => !isInState(row, STATUSES.done) && !isInState(row, STATUSES.dropped));
  const due = open.flatMap((row) => dueOf(row, plan) ?? []).sort((a, b) => b.daysLate - a.daysLate);
  const late = due.filter(({ daysLate }) => daysLate > 0);
  const soon = due.filter(({ daysLate }) => daysLate <= 0 && daysLate > -WEEK);
  return {
    late: late.slice(0, MOST_ACTIONS),
    moreLate: Math.max(0, late.length - MOST_ACTIONS),
    soon: soon.slice(0, MOST_ACTIONS),
  };
}

/** How many actions are done, to say how many more there are next time. */
export function actionsDone(plan: PlanReading): number {
  return actionRows(plan).filter((row) => isInState(row, STATUSES.done)).length;
}

function actionRows(plan: PlanReading): readonly RowReading[] {
  return (plan.table("actions", "actions")?.rows ?? []).filter((row) => wordsIn(row, "what") !== "");
}

function dueOf(row: RowReading, { today }: PlanReading): ActionDue | null {
  const end = row.day("end");
  if (end === null) return null;
  return {
    row: row.row,
    cell: row.cell("what").cell,
    what: wordsIn(row, "what"),
    who: wordsIn(row, "who"),
    end: formatDay(end),
    daysLate: dayNumber(today) - dayNumber(end),
  };
}
