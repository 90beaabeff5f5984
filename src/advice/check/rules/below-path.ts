import { moneyText, percentText, signedText } from "../../../shared/figure-text";
import type { Language } from "../../../shared/language";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

/** The plan's first year brings what the vision asks of it. */
export const BELOW_PATH: Rule = {
  code: "below-path",
  severity: "warning",
  reads: ["vision", "dashboard"],
  looksFor: {
    fr: "Une première année du plan, saison par saison, au-dessous de ce que le chemin de la Vision demande pour cette année.",
    en: "A first year of the plan, in its seasons, below what the path of the Vision asks of that year.",
  },
  why: {
    fr: "Ce qui manque la première année s’ajoute aux suivantes\u202f: la croissance à tenir ensuite devient plus raide chaque année.",
    en: "What is missing in the first year comes on top of the next ones: the growth to keep up afterwards gets steeper every year.",
  },
  fix: {
    fr: "Commencez une priorité plus tôt, remplacez la plus faible, ou revoyez le chiffre ou l’année de la Vision\u202f: c’est un choix, pas une faute.",
    en: "Start a priority earlier, replace the weakest one, or reconsider the number or the year of the Vision: that is a choice, not a fault.",
  },
  find(plan) {
    const course = tableWith(plan, "dashboard", "course", "value");
    const value = (id: string) => course?.row(id)?.number("value") ?? null;
    const [missing, brought, path, rate] = [value("missing"), value("plan"), value("path"), value("missing_rate")];
    const place = course?.row("missing")?.cell("value") ?? null;
    if (missing === null || brought === null || path === null || Math.round(missing) <= 0) return [];
    const money = (amount: number, language: Language) => moneyText(amount, plan.context.currency, language);
    const raise = (language: Language, words: string) =>
      rate === null ? "" : ` (${signedText(percentText(rate, language))}${words})`;
    return [
      {
        place,
        sentence: {
          fr: `La première année, le plan apporte ${money(brought, "fr")} et la vision demande ${money(path, "fr")}\u202f: il manque ${money(missing, "fr")}${raise("fr", " sur un seul levier, au choix")}.`,
          en: `In year one the plan brings ${money(brought, "en")} and the vision asks for ${money(path, "en")}: ${money(missing, "en")} is missing${raise("en", " on any one driver")}.`,
        },
      },
    ];
  },
};
