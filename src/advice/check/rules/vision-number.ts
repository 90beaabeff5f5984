import type { CellValue } from "../../../reading/plan-reading";
import { moneyText } from "../../../shared/figure-text";
import type { Words } from "../../../shared/language";
import { quoted } from "../quote";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

/** The vision is one number with a year. */
export const VISION_NUMBER: Rule = {
  code: "vision-number",
  severity: "serious",
  reads: ["vision"],
  looksFor: {
    fr: "Dans la feuille Vision, un chiffre d’affaires visé au-dessus de zéro et un horizon d’au moins un an.",
    en: "In the Vision sheet, a target revenue above zero and a horizon of at least one year.",
  },
  why: {
    fr: "Sans un chiffre et une année, personne ne peut dire si le plan suffit\u202f: tout le reste se mesure à ce cap.",
    en: "Without one number and one year nobody can say whether the plan is enough: all the rest is measured against it.",
  },
  fix: {
    fr: "Écrivez un seul chiffre d’affaires visé et en combien d’années vous voulez l’atteindre.",
    en: "Write a single target revenue, and in how many years you want to reach it.",
  },
  find(plan) {
    const goal = tableWith(plan, "vision", "goal", "value");
    const [target, years] = [goal?.row("target"), goal?.row("years")];
    if (!target || !years) return [];
    const amount = target.number("value") ?? 0;
    const hasTarget = amount > 0;
    const hasYears = (years.number("value") ?? 0) >= 1;
    if (hasTarget && hasYears) return [];
    const place = (hasTarget ? years : target).cell("value");
    if (!hasTarget && !hasYears) {
      const fr = `La vision n’a ni chiffre d’affaires visé (${found(target.value("value")).fr}) ni horizon (${found(years.value("value")).fr}).`;
      const en = `The vision has neither a target revenue (${found(target.value("value")).en}) nor a horizon (${found(years.value("value")).en}).`;
      return [{ place, sentence: { fr, en } }];
    }
    const what = found((hasTarget ? years : target).value("value"));
    const { currency } = plan.context;
    const sentence: Words = hasTarget
      ? {
          fr: `Le chiffre visé, ${moneyText(amount, currency, "fr")}, n’a pas d’année\u202f: horizon, ${what.fr}.`,
          en: `The target, ${moneyText(amount, currency, "en")}, has no year: horizon, ${what.en}.`,
        }
      : {
          fr: `La vision n’a pas de chiffre d’affaires visé\u202f: ${what.fr}.`,
          en: `The vision has no target revenue: ${what.en}.`,
        };
    return [{ place, sentence }];
  },
};

/** What stands in the cell instead. */
function found(value: CellValue): Words {
  if (value === null) return { fr: "case vide", en: "empty cell" };
  const text = quoted(typeof value === "object" ? "date" : String(value));
  return { fr: `la case contient ${text.fr}`, en: `the cell holds ${text.en}` };
}
