import { LEVER_NAMES } from "../../../layouts/impact/lever-kinds";
import { pulledTwice } from "../../../plan/model";
import { type PriorityReading, prioritiesOf } from "../../../reading/priorities";
import { listText } from "../../../shared/list-text";
import { quoted } from "../quote";
import type { Rule } from "../rule";

/** No two priorities pull the same lever. */
export const DUPLICATE_LEVER: Rule = {
  code: "duplicate-lever",
  severity: "warning",
  reads: ["priorities", "impact"],
  looksFor: {
    fr: "Un levier que deux priorités ou plus tirent. Les économies et les autres chiffres d’affaires s’additionnent et ne comptent pas.",
    en: "A lever that two priorities or more pull. Savings and other revenue add up and do not count.",
  },
  why: {
    fr: "La même amélioration serait comptée deux fois\u202f: un panier ne se remplit qu’une fois.",
    en: "The same improvement would count twice: a basket is filled only once.",
  },
  fix: {
    fr: "Laissez le levier à une seule priorité, ou partagez le changement entre elles pour que leur somme reste celle que vous attendez.",
    en: "Leave the lever to one priority, or share the change between them so that their sum stays the one that you expect.",
  },
  find(plan) {
    const priorities = prioritiesOf(plan);
    return pulledTwice(priorities.map(({ levers }) => levers)).map(({ kind, priorities: places }) => {
      const pullers = places.map((place) => priorities[place] as PriorityReading);
      const last = pullers[pullers.length - 1] as PriorityReading;
      const second = last.levers.findIndex((lever) => lever.kind === kind) > 0 ? "second_" : "";
      const names = (language: "fr" | "en") =>
        listText(
          pullers.map(({ code, name }) => (name === "" ? code : `${code} ${quoted(name)[language]}`)),
          language,
        );
      const lever = LEVER_NAMES[kind].name;
      return {
        about: LEVER_NAMES[kind].id,
        place: plan.row("impact", "levers", `${second}lever`)?.cell(last.column) ?? null,
        sentence: {
          fr: `${names("fr")} tirent le même levier, «\u202f${lever.fr}\u202f»\u202f: la même amélioration compterait deux fois.`,
          en: `${names("en")} pull the same lever, “${lever.en}”: the same improvement would count twice.`,
        },
      };
    });
  },
};
