import { VANITY_WORDS } from "../../../layouts/vanity-words";
import type { PlanReading } from "../../../reading/plan-reading";
import { numberText } from "../../../shared/figure-text";
import type { Language } from "../../../shared/language";
import { quoted } from "../quote";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

/** An indicator that flatters counts as key only when it is linked to a result. */
export const VANITY_INDICATORS: Rule = {
  code: "vanity-indicator",
  severity: "advice",
  reads: ["review"],
  looksFor: {
    fr: "Parmi les indicateurs clés du Bilan, un nom qui contient un mot de vanité (abonnés, j’aime, impressions…) et n’est lié à rien. Les mots sont ceux de la feuille masquée des réglages, où vous pouvez les changer.",
    en: "Among the key indicators of the Review, a name with a word of vanity (followers, likes, impressions…) that is linked to nothing. The words are those of the hidden settings sheet, where you may change them.",
  },
  why: {
    fr: "Il monte sans qu’une commande de plus n’arrive. Il n’est pas interdit\u202f: il n’est pas clé tant qu’il ne fait bouger ni commandes, ni marge, ni coût.",
    en: "It rises without one more order. It is not forbidden: it is no key one unless it moves orders, margin or cost.",
  },
  fix: {
    fr: "Dites à quoi il est lié dans la colonne «\u202fLié à\u202f», ou retirez-le des indicateurs clés.",
    en: "Say what it is linked to in the column “Linked to”, or take it off the key indicators.",
  },
  find(plan) {
    const kpis = tableWith(plan, "review", "kpis", "kpi", "linked");
    const words = wordsOf(plan);
    const flatters = (name: string) => words.some((word) => ` ${name.toLowerCase()}`.includes(` ${word}`));
    const rows = kpis?.rows.filter((row) => row.isEmpty("linked") && flatters(row.text("kpi"))) ?? [];
    return rows.map((row) => {
      const name = quoted(row.text("kpi"));
      const actual = row.number("actual");
      const figure = (language: Language) => (actual === null ? "" : ` (${numberText(actual, language)})`);
      return {
        about: row.text("kpi"),
        place: row.cell("linked"),
        sentence: {
          fr: `L’indicateur ${name.fr}${figure("fr")} est compté comme clé, mais il n’est lié à aucun résultat.`,
          en: `The indicator ${name.en}${figure("en")} counts as key but is linked to no result.`,
        },
      };
    });
  },
};

/** The user's own version of the words; Cap's while the settings can not be read. */
function wordsOf(plan: PlanReading): string[] {
  const own = tableWith(plan, "settings", "vanity", "word");
  const words = own ? own.rows.map((row) => row.text("word")) : VANITY_WORDS;
  return words.filter((word) => word !== "").map((word) => word.toLowerCase());
}
