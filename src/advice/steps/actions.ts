import { STATUSES } from "../../layouts/actions/statuses";
import type { PlanReading, RowReading } from "../../reading/plan-reading";
import { prioritiesOf } from "../../reading/priorities";
import { compareDays } from "../../shared/calendar-day";
import { LANGUAGES, type Words } from "../../shared/language";
import { hasAny, type Step } from "./step";

/** Done or dropped, in either language. */
export function isClosed(action: RowReading): boolean {
  const status = action.text("status");
  return [STATUSES.done, STATUSES.dropped].some((words) => LANGUAGES.some((language) => words[language] === status));
}

/** Actions that should have ended before today, in the order of the table. */
export function lateActions(plan: PlanReading): RowReading[] {
  const actions = plan.table("actions", "actions")?.filled("what") ?? [];
  return actions.filter((row) => {
    const end = row.day("end");
    return end !== null && compareDays(end, plan.today) < 0 && !isClosed(row);
  });
}

const FIRST: Words = {
  fr: "Écrivez vos actions, une par ligne.",
  en: "Write your actions, one a line.",
};

export const ACTIONS_STEP: Step = {
  isBegun: (plan) => hasAny(plan, "actions", "actions", "what", "who", "start", "end"),
  warning: (plan) => {
    const late = lateActions(plan);
    const [first] = late;
    return first
      ? {
          says:
            late.length === 1
              ? {
                  fr: "Une action est en retard\u202f: terminez-la ou changez sa date.",
                  en: "One action is late: finish it or change its date.",
                }
              : {
                  fr: `${late.length} actions sont en retard\u202f: terminez-les ou changez leur date.`,
                  en: `${late.length} actions are late: finish them or change their dates.`,
                },
          place: first.cell("end"),
        }
      : null;
  },
  tasks: [
    (plan) => {
      const table = plan.table("actions", "actions");
      const free = table?.rows.find((row) => row.isEmpty("what"));
      const actions = table?.filled("what") ?? [];
      const chosen = prioritiesOf(plan).filter(({ name }) => name !== "");
      const without = chosen.find(({ code }) => !actions.some((row) => row.text("priority") === code));
      if (!table || (actions.length > 0 && !without)) return null;
      return {
        says: without
          ? {
              fr: `Écrivez au moins une action pour ${without.code}.`,
              en: `Write at least one action for ${without.code}.`,
            }
          : FIRST,
        place: free?.cell("what") ?? null,
      };
    },
    (plan) => {
      const open = plan
        .table("actions", "actions")
        ?.filled("what")
        .find((row) => ["who", "start", "end"].some((column) => row.isEmpty(column)));
      const column = ["who", "start", "end"].find((each) => open?.isEmpty(each));
      return open && column
        ? {
            says: {
              fr: `Complétez l’action de la ligne ${open.row}\u202f: qui, début et fin.`,
              en: `Complete the action of row ${open.row}: who, start and end.`,
            },
            place: open.cell(column),
          }
        : null;
    },
  ],
  atFirst: FIRST,
  whenDone: { fr: "Chaque priorité a ses actions.", en: "Every priority has its actions." },
};
