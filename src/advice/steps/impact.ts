import { PRIORITY_COLUMNS } from "../../layouts/impact/priority-columns";
import type { CellPlace, PlanReading } from "../../reading/plan-reading";
import { type PriorityReading, prioritiesOf } from "../../reading/priorities";
import type { Words } from "../../shared/language";
import type { Step, ToDo } from "./step";

const LINES = ["lever", "change_rate", "change_amount", "start_month", "investment", "one_off", "running"];
const CHECKS = {
  lever_check: "lever",
  second_check: "second_lever",
  terms_check: "discount",
  costs_check: "investment",
};

const chosen = (plan: PlanReading) => prioritiesOf(plan).filter(({ name }) => name !== "");

const lineOf = (plan: PlanReading, line: string, { column }: PriorityReading): CellPlace | null =>
  plan.row("impact", "levers", line)?.cell(column) ?? null;

/** A task for the first priority of which it is true. */
const forFirst =
  (isOpen: (plan: PlanReading, priority: PriorityReading) => boolean, line: string, says: (code: string) => Words) =>
  (plan: PlanReading): ToDo | null => {
    const priority = chosen(plan).find((each) => isOpen(plan, each));
    return priority ? { says: says(priority.code), place: lineOf(plan, line, priority) } : null;
  };

const FIRST: Words = {
  fr: "Choisissez d’abord vos priorités.",
  en: "Choose your priorities first.",
};

export const IMPACT_STEP: Step = {
  isBegun: (plan) =>
    LINES.some((line) =>
      PRIORITY_COLUMNS.some((column) => !(plan.row("impact", "levers", line)?.isEmpty(column) ?? true)),
    ),
  warning: (plan) => {
    for (const [check, line] of Object.entries(CHECKS)) {
      const row = plan.row("impact", "levers", check);
      const priority = prioritiesOf(plan).find(({ column }) => row?.text(column).startsWith("▼"));
      if (priority) {
        const { code } = priority;
        return {
          says: { fr: `Une ligne de ${code} est à corriger.`, en: `A line of ${code} needs correcting.` },
          place: lineOf(plan, line, priority),
        };
      }
    }
    return null;
  },
  tasks: [
    (plan) =>
      chosen(plan).length === 0
        ? {
            says: FIRST,
            place: plan.row("impact", "levers", "lever")?.cell("p1") ?? null,
          }
        : null,
    forFirst(
      (_, { levers }) => levers.length === 0,
      "lever",
      (code) => ({
        fr: `Dites quel levier ${code} fait bouger, et de combien.`,
        en: `Say which lever ${code} pulls, and how far.`,
      }),
    ),
    forFirst(
      (plan, { column }) => plan.row("impact", "levers", "start_month")?.number(column) == null,
      "start_month",
      (code) => ({ fr: `Dites quel mois ${code} démarre.`, en: `Say in which month ${code} starts.` }),
    ),
    forFirst(
      (plan, { column }) =>
        ["investment", "one_off", "running"].every(
          (line) => plan.row("impact", "levers", line)?.isEmpty(column) ?? false,
        ),
      "investment",
      (code) => ({
        fr: `Dites ce que ${code} coûte, 0 si rien.`,
        en: `Say what ${code} costs, 0 for nothing.`,
      }),
    ),
    (plan) => {
      const row = plan.row("impact", "feasibility", "changes");
      const open = row && chosen(plan).find(({ column }) => row.isEmpty(column));
      return row && open
        ? {
            says: {
              fr: `Dites ce que ${open.code} change dans la façon de travailler.`,
              en: `Say what ${open.code} changes in the way you work.`,
            },
            place: row.cell(open.column),
          }
        : null;
    },
  ],
  atFirst: FIRST,
  whenDone: { fr: "Chaque priorité est chiffrée.", en: "Every priority is worked out." },
};
