import type { RowReading } from "../../../reading/plan-reading";
import { chosenPriorities } from "../chosen-priorities";
import { writtenActions } from "../open-actions";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

/** Answers that say that nothing changes. */
const NOTHING = /^(non|aucune?|rien|néant|no|none|nothing|n\/?a|[-–—0])[\s.]*$/i;

/** Something in the shop is done in another way. */
export const ORGANISATION: Rule = {
  code: "organisational-change",
  severity: "warning",
  reads: ["priorities", "impact"],
  looksFor: {
    fr: "Des priorités choisies, et pourtant aucune réponse aux questions «\u202fqu’est-ce qui change\u202f» et «\u202fqu’est-ce qui est nouveau\u202f» de la feuille Impact (non ou rien n’en est pas une), ni un «\u202fcomment\u202f» dans la feuille Actions.",
    en: "Priorities that are chosen, and yet no answer to the questions “what changes” and “what is new” of the Impact sheet (no or nothing is none), nor a “how” in the Actions sheet.",
  },
  why: {
    fr: "Les mêmes gens, les mêmes outils et les mêmes façons de faire donnent les mêmes résultats.",
    en: "The same people, the same tools and the same ways of working give the same results.",
  },
  fix: {
    fr: "Dites, pour au moins une priorité, quel outil, quel recrutement, quelle formation ou quelle façon de travailler est nouvelle.",
    en: "Say, for at least one priority, which tool, hire, training or way of working is new.",
  },
  find(plan) {
    const priorities = chosenPriorities(plan);
    const columns = priorities.map(({ column }) => column);
    const feasibility = tableWith(plan, "impact", "feasibility", ...columns);
    const [changes, isNew] = [feasibility?.row("changes"), feasibility?.row("new")];
    const first = columns[0];
    if (!changes || !isNew || first === undefined) return [];
    const actions = tableWith(plan, "actions", "actions", "how") ? writtenActions(plan) : [];
    const isSaid = [changes, isNew].some((row) => columns.some((column) => says(row, column)));
    if (isSaid || actions === null || actions.some((row) => says(row, "how"))) return [];
    return [
      {
        place: isNew.cell(first),
        sentence: {
          fr: "Aucune priorité ne change l’organisation\u202f: ni outil, ni recrutement, ni formation, ni nouvelle façon de travailler.",
          en: "No priority changes the way the shop works: no tool, no hire, no training, no new way of working.",
        },
      },
    ];
  },
};

function says(row: RowReading, column: string): boolean {
  return !row.isEmpty(column) && !NOTHING.test(row.asText(column).trim());
}
