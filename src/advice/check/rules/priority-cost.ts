import { chosenPriorities } from "../chosen-priorities";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

const COSTS = ["investment", "one_off", "running"] as const;

/** Somebody thought about what each priority costs. */
export const PRIORITY_COST: Rule = {
  code: "priority-cost",
  severity: "warning",
  reads: ["priorities", "impact"],
  looksFor: {
    fr: "Une priorité choisie sans aucun coût dans la feuille Impact\u202f: investissement, dépense unique et frais courants vides. Un 0 est une réponse.",
    en: "A chosen priority without any cost in the Impact sheet: investment, one-off and running cost all empty. A 0 is an answer.",
  },
  why: {
    fr: "Rien n’est gratuit\u202f: une priorité sans coût paraît la meilleure de toutes, et le financement l’oublie.",
    en: "Nothing is free: a priority without a cost looks like the best of all, and the funding forgets it.",
  },
  fix: {
    fr: "Dans la feuille Impact, donnez ses coûts\u202f; tapez 0 s’il n’y en a vraiment pas.",
    en: "In the Impact sheet, give its costs; type 0 if there really are none.",
  },
  find(plan) {
    const priorities = chosenPriorities(plan);
    const levers = tableWith(plan, "impact", "levers", ...priorities.map(({ column }) => column));
    const lines = COSTS.map((cost) => levers?.row(cost) ?? null);
    return priorities
      .filter(({ column }) => lines.every((line) => line?.isEmpty(column)))
      .map(({ code, column, called }) => ({
        about: code,
        place: lines[0]?.cell(column) ?? null,
        sentence: {
          fr: `${called.fr} ne dit pas ce qu’elle coûte\u202f: ni investissement, ni dépense unique, ni frais courants.`,
          en: `${called.en} does not say what it costs: neither investment nor one-off nor running cost.`,
        },
      }));
  },
};
