import { listText } from "../../../shared/list-text";
import { shortened } from "../quote";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

/** Two views of the same: a target for one of them is enough. */
const ADVERTISING = ["roas", "mer"];
const MOST_NAMED = 6;

/** Key indicators that are measured have a target. */
export const KPI_TARGETS: Rule = {
  code: "kpi-target",
  severity: "warning",
  reads: ["review"],
  looksFor: {
    fr: "Dans le Bilan, un objectif pour chaque indicateur clé qui est mesuré. ROAS et MER jugent la même publicité\u202f: un objectif pour l’un des deux suffit.",
    en: "In the Review, a target for each key indicator that is measured. ROAS and MER judge the same advertising: a target for one of them is enough.",
  },
  why: {
    fr: "Un chiffre sans objectif n’est ni bon ni mauvais\u202f: on le regarde, on ne décide rien.",
    en: "A figure without a target is neither good nor bad: it is looked at, and nothing is decided.",
  },
  fix: {
    fr: "Tapez un objectif pour l’année dans la colonne «\u202fObjectif\u202f», ou les objectifs mois par mois.",
    en: "Type a target for the year in the column “Target”, or the targets month by month.",
  },
  find(plan) {
    const kpis = tableWith(plan, "review", "kpis", "kpi", "actual", "target");
    const rows = kpis?.rows.filter((row) => row.number("actual") !== null) ?? [];
    const isAnswered = rows.some((row) => ADVERTISING.includes(row.id) && row.number("target") !== null);
    const without = rows.filter(
      (row) =>
        row.text("kpi") !== "" &&
        row.number("target") === null &&
        !row.isError("target") &&
        !(isAnswered && ADVERTISING.includes(row.id)),
    );
    const [first] = without;
    if (!first) return [];
    const names = without.slice(0, MOST_NAMED).map((row) => shortened(row.text("kpi")));
    const more = without.length - names.length;
    const fr = more > 0 ? [...names, `${more} de plus`] : names;
    const en = more > 0 ? [...names, `${more} more`] : names;
    return [
      {
        place: first.cell("target"),
        sentence: {
          fr: `Sans objectif dans le Bilan\u202f: ${listText(fr, "fr")}.`,
          en: `Without a target in the Review: ${listText(en, "en")}.`,
        },
      },
    ];
  },
};
