import { moneyText, signedText } from "../../../shared/figure-text";
import type { Language } from "../../../shared/language";
import { chosenPriorities } from "../chosen-priorities";
import type { Found, Rule } from "../rule";
import { tableWith } from "../table-with";

/** A priority brings money by one of three paths. */
export const FINANCIAL_PATH: Rule = {
  code: "financial-path",
  severity: "serious",
  reads: ["priorities", "impact"],
  looksFor: {
    fr: "Une priorité chiffrée dont le gain net d’une année pleine n’est pas au-dessus de zéro\u202f: ni ventes nouvelles, ni communication moins chère, ni service moins cher ne laissent d’argent une fois ses frais courants payés.",
    en: "A worked-out priority whose net gain of a full year is not above zero: neither new sales, nor cheaper communication, nor cheaper service leave money once its running cost is paid.",
  },
  why: {
    fr: "Il n’y a que trois chemins vers l’argent\u202f: vendre plus, dépenser moins pour le faire savoir, servir moins cher. Une priorité qui n’en prend aucun est un plaisir, pas une stratégie.",
    en: "There are only three paths to money: sell more, spend less on making it known, serve at a lower cost. A priority that takes none of them is a pleasure, not a strategy.",
  },
  fix: {
    fr: "Changez son levier, son ampleur ou ses frais dans la feuille Impact, ou choisissez une autre idée pour ce quadrant.",
    en: "Change its lever, how far it moves or its cost in the Impact sheet, or choose another idea for this quadrant.",
  },
  find(plan) {
    const priorities = chosenPriorities(plan);
    const returns = tableWith(plan, "impact", "returns", ...priorities.map(({ column }) => column));
    const [net, sales] = [returns?.row("net_gain"), returns?.row("extra_revenue")];
    return priorities.flatMap(({ code, column, called }): Found[] => {
      const gain = net?.number(column) ?? null;
      if (!net || gain === null || Math.round(gain) > 0) return [];
      const money = (amount: number, language: Language) =>
        signedText(moneyText(amount, plan.context.currency, language));
      const extra = sales?.number(column) ?? 0;
      return [
        {
          about: code,
          place: net.cell(column),
          sentence: {
            fr: `${called.fr} ne rapporte rien par aucun des trois chemins (vendre plus, communiquer moins cher, servir moins cher)\u202f: ventes ${money(extra, "fr")}, gain net ${money(gain, "fr")} par an.`,
            en: `${called.en} brings nothing on any of the three paths (sell more, cheaper communication, cheaper service): sales ${money(extra, "en")}, net gain ${money(gain, "en")} a year.`,
          },
        },
      ];
    });
  },
};
