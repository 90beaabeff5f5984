import { chosenPriorities } from "../chosen-priorities";
import { writtenActions } from "../open-actions";
import type { Rule } from "../rule";

/** Each priority has something to do. */
export const PRIORITY_ACTION: Rule = {
  code: "priority-action",
  severity: "warning",
  reads: ["priorities", "actions"],
  looksFor: {
    fr: "Une priorité choisie à laquelle aucune action n’est rattachée\u202f; une action abandonnée ne compte pas.",
    en: "A chosen priority that no action belongs to; an action that was dropped does not count.",
  },
  why: {
    fr: "Entre une priorité et son gain, il y a quelqu’un qui fait quelque chose un jour donné. Sans action, il n’y a pas de gain.",
    en: "Between a priority and its gain somebody does something on some day. Without an action there is no gain.",
  },
  fix: {
    fr: "Dans la feuille Actions, écrivez la première chose à faire et choisissez cette priorité sur sa ligne.",
    en: "In the Actions sheet, write the first thing to do and choose this priority on its line.",
  },
  find(plan) {
    const actions = writtenActions(plan);
    if (!actions) return [];
    const free = plan.table("actions", "actions")?.rows.find((row) => row.isEmpty("what"));
    return chosenPriorities(plan)
      .filter(({ code }) => !actions.some((row) => row.text("priority") === code))
      .map(({ code, called }) => ({
        about: code,
        place: free?.cell("what") ?? null,
        sentence: {
          fr: `${called.fr} n’a aucune action.`,
          en: `${called.en} has no action.`,
        },
      }));
  },
};
