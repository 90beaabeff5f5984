import type { CellPlace, PlanReading, RowReading } from "../../../reading/plan-reading";
import type { Words } from "../../../shared/language";
import { listText } from "../../../shared/list-text";
import { type ChosenPriority, chosenPriorities } from "../chosen-priorities";
import { openActions } from "../open-actions";
import { quoted } from "../quote";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

const MOST_NAMED = 3;

/** Somebody answers for each priority; its actions that nobody does either are told with it. */
export const PRIORITY_OWNER: Rule = {
  code: "priority-owner",
  severity: "warning",
  reads: ["priorities"],
  looksFor: {
    fr: "Une priorité choisie sans responsable. Ses actions que personne ne fait non plus sont nommées avec elle.",
    en: "A chosen priority without an owner. Its actions that nobody does either are named with it.",
  },
  why: {
    fr: "Ce dont tout le monde est responsable, personne ne le fait.",
    en: "What everybody answers for, nobody does.",
  },
  fix: {
    fr: "Écrivez un nom, un seul, dans la colonne «\u202fResponsable\u202f» de l’idée\u202f; puis qui fait ses actions.",
    en: "Write a name, only one, in the idea’s column “Owner”; then who does its actions.",
  },
  find(plan) {
    return withoutOwner(plan).map((priority) => {
      const { code, called } = priority;
      const actions = (openActions(plan) ?? []).filter((row) => row.text("priority") === code && row.isEmpty("who"));
      const also = alsoNobody(actions);
      return {
        about: code,
        place: ownerCell(plan, priority),
        sentence: {
          fr: `${called.fr} n’a pas de responsable${also.fr}.`,
          en: `${called.en} has no owner${also.en}.`,
        },
      };
    });
  },
};

/** Those of the chosen priorities that nobody answers for; none when that can not be read. */
export function withoutOwner(plan: PlanReading): ChosenPriority[] {
  const canRead = tableWith(plan, "priorities", "chosen", "owner") !== null;
  return canRead ? chosenPriorities(plan).filter(({ row }) => row.isEmpty("owner")) : [];
}

/** Where a person types it: beside the idea, not in the line that repeats it. */
function ownerCell(plan: PlanReading, { row }: ChosenPriority): CellPlace {
  const line = row.number("line");
  const idea = line === null ? undefined : tableWith(plan, "priorities", "candidates", "owner")?.rows[line - 1];
  return (idea ?? row).cell("owner");
}

function alsoNobody(actions: readonly RowReading[]): Words {
  if (actions.length === 0) return { fr: "", en: "" };
  const names = actions.slice(0, MOST_NAMED).map((row) => quoted(row.asText("what")));
  const more = actions.length - names.length;
  const list = (language: "fr" | "en", others: string) =>
    listText([...names.map((name) => name[language]), ...(more > 0 ? [others] : [])], language);
  return {
    fr: `, et personne ne fait ${list("fr", `${more} de plus`)}`,
    en: `, and nobody does ${list("en", `${more} more`)}`,
  };
}
