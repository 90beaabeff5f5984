import { LAYOUTS } from "../../layouts/all-layouts";
import type { MondayState } from "../../protocol/monday";
import { ProblemError } from "../../protocol/problems";
import type { SheetId } from "../../protocol/sheets";
import type { PlanReading } from "../../reading/plan-reading";
import { compareDays, formatDay, monthOfDay } from "../../shared/calendar-day";
import type { Language } from "../../shared/language";
import { actionsDue } from "./actions-due";
import { changeSentence } from "./change-sentence";
import { landingSentence, standingOf } from "./landing";
import { lastTimeOf } from "./last-time";
import { monthsToFill, proposedMonth } from "./months-to-fill";

/** The tables that the page reads and a person may have damaged. */
const TABLES: readonly (readonly [SheetId, string])[] = [
  ["dashboard", "actuals"],
  ["dashboard", "landing"],
  ["actions", "actions"],
  ["review", "actuals"],
];

/** All that a person has to look at this week, and nothing else. `course` is the Dashboard's own sentence. */
export function mondayState(plan: PlanReading, course: string | null, language: Language): MondayState {
  const { planStart } = plan.context;
  const months = monthsToFill(plan);
  return {
    today: formatDay(plan.today),
    hasDashboard: plan.isBuilt("dashboard"),
    hasActions: plan.isBuilt("actions"),
    begins: monthOfDay(plan.today) < planStart ? `${planStart}-01` : null,
    months,
    proposed: proposedMonth(months),
    ...actionsDue(plan),
    course,
    landing: landingSentence(plan, language),
    since: sinceLastTime(plan, language),
    notices: [...damaged(plan, language), ...oddMonths(plan)],
  };
}

/** Null the first time, and on the day of the last save: its answer was just read. */
function sinceLastTime(plan: PlanReading, language: Language): string | null {
  const last = lastTimeOf(plan);
  if (last === null || compareDays(last.day, plan.today) >= 0) return null;
  const now = standingOf(plan);
  return changeSentence({ last, before: now, now, today: plan.today }, plan.context.currency, language);
}

function damaged(plan: PlanReading, language: Language): string[] {
  return TABLES.filter(([sheet, table]) => plan.isDamaged(sheet, table)).map(([sheet, id]) => {
    const table = LAYOUTS[sheet].blocks.find((block) => block.id === id);
    const title = table?.kind === "table" ? table.title : id;
    return new ProblemError("table-damaged", { title }).sentence(language);
  });
}

/** What the Dashboard itself finds odd about the months: a gap, a figure written as text. In the plan's language. */
function oddMonths(plan: PlanReading): string[] {
  const said = plan.row("dashboard", "landing", "months")?.text("meaning") ?? "";
  return said.startsWith("▼") ? [said] : [];
}
