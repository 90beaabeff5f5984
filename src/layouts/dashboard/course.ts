import type { Table } from "../layout";
import { toCreate } from "../sheet-to-create";
import { difference, known, numberOf, quotientAboveZero } from "./formulas";
import { LINE_COLUMNS, line, result } from "./lines";
import { signEmphasis } from "./signs";

const PLAN = "{course.value@plan}";
const FULL_YEAR = "{course.value@full_year}";
const PATH = "{course.value@path}";
const LAST_YEAR = "{course.value@last_year}";
const YEARS_LEFT = "{course.value@years_left}";
const GROWTH_LEFT = known(
  ["{course.value@target}", FULL_YEAR, YEARS_LEFT],
  `IF(OR({course.value@target}<=0;${FULL_YEAR}<=0;${YEARS_LEFT}<=0);"";({course.value@target}/${FULL_YEAR})^(1/${YEARS_LEFT})-1)`,
);

const againstPath = (missing: string) =>
  `=IF(COUNT(${missing})=0;{#pathMinusPlan};IF(ROUND(${missing};0)=0;{#onPath};IF(${missing}>0;{#behindPath};{#aheadOfPath})))`;

/** The plan's first year beside what the vision asks of it: year one against year one, the full year beside. */
export const COURSE: Table = {
  kind: "table",
  id: "course",
  title: { fr: "Le cap", en: "The course" },
  hint: {
    fr: "La première année du plan, saison par saison, face à ce que la vision demande pour la même année.",
    en: "The plan’s first year, in its seasons, against what the vision asks of the same year.",
  },
  columns: LINE_COLUMNS,
  rows: [
    line(
      "last_year",
      { fr: "Chiffre d’affaires de l’année passée ({currency})", en: "Last year’s revenue ({currency})" },
      "money",
      numberOf("{phasing.last_year@total}"),
      { fr: "somme des mois du Bilan", en: "sum of the Review’s months" },
    ),
    line(
      "extra",
      {
        fr: "Ce que les priorités ajoutent en année pleine ({currency})",
        en: "What the priorities add in a full year ({currency})",
      },
      "money",
      numberOf("{obtained.extra_revenue@total}"),
      {
        fr: "somme des quatre priorités, comme si chacune durait douze mois",
        en: "sum of the four priorities, as if each ran for twelve months",
      },
    ),
    line(
      "plan",
      { fr: "Le plan, première année ({currency})", en: "The plan, year one ({currency})" },
      "money",
      numberOf("{phasing.plan@total}"),
      "=IF(AND(COUNT({phasing.last_year})>0;COUNT({phasing.last_year})<12);{#monthsMissing}&(12-COUNT({phasing.last_year}));{#planMeaning})",
    ),
    line(
      "full_year",
      { fr: "Le plan en année pleine ({currency})", en: "The plan in a full year ({currency})" },
      "money",
      `=IF(COUNT(${LAST_YEAR})=0;"";SUM(${LAST_YEAR};{course.value@extra}))`,
      { fr: "année passée + priorités en année pleine", en: "last year + the priorities in a full year" },
    ),
    line(
      "growth",
      { fr: "Croissance du plan en année pleine (%)", en: "Growth of the plan in a full year (%)" },
      "rate",
      quotientAboveZero(FULL_YEAR, LAST_YEAR, "-1"),
      { fr: "année pleine ÷ année passée − 1", en: "full year ÷ last year − 1" },
    ),
    line(
      "path",
      {
        fr: "Ce que la vision demande pour cette année ({currency})",
        en: "What the vision asks of this year ({currency})",
      },
      "money",
      numberOf("{vision!goal.value@next_year}"),
      { fr: "premier pas de la trajectoire de la feuille Vision", en: "first step of the path in the Vision sheet" },
      { without: toCreate("vision") },
    ),
    result(
      line(
        "missing",
        { fr: "Ce qui manque la première année ({currency})", en: "What is missing in year one ({currency})" },
        "money",
        difference(PATH, PLAN),
        againstPath("{course.value@missing}"),
      ),
    ),
    line(
      "missing_rate",
      { fr: "… soit, sur un seul levier au choix (%)", en: "… which is, on any one driver (%)" },
      "rate",
      quotientAboveZero("{course.value@missing}", PLAN),
      { fr: "ce qui manque ÷ le plan, première année", en: "what is missing ÷ the plan, year one" },
    ),
    line(
      "full_missing",
      { fr: "Ce qui manque en année pleine ({currency})", en: "What is missing in a full year ({currency})" },
      "money",
      difference(PATH, FULL_YEAR),
      againstPath("{course.value@full_missing}"),
    ),
    line(
      "full_missing_rate",
      { fr: "… soit, sur un seul levier au choix (%)", en: "… which is, on any one driver (%)" },
      "rate",
      quotientAboveZero("{course.value@full_missing}", FULL_YEAR),
      { fr: "ce qui manque ÷ le plan en année pleine", en: "what is missing ÷ the plan in a full year" },
    ),
    line(
      "target",
      { fr: "Chiffre d’affaires visé par la vision ({currency})", en: "Revenue that the vision aims at ({currency})" },
      "money",
      numberOf("{vision!goal.value@target}"),
      { fr: "de la feuille Vision", en: "from the Vision sheet" },
      { without: toCreate("vision") },
    ),
    line(
      "target_year",
      { fr: "Année où la vision est atteinte", en: "Year in which the vision is reached" },
      "general",
      numberOf("{vision!goal.value@target_year}"),
      { fr: "de la feuille Vision", en: "from the Vision sheet" },
      { without: toCreate("vision"), style: "figure" },
    ),
    line(
      "years_left",
      { fr: "Années qui restent après celle du plan", en: "Years that remain after the plan’s" },
      "count",
      known(["{course.value@target_year}"], "{course.value@target_year}-YEAR({actuals.month@m1})"),
      { fr: "année de la vision − année du plan", en: "year of the vision − year of the plan" },
    ),
    line(
      "growth_left",
      { fr: "Croissance par an qui reste à faire (%)", en: "Growth a year that remains (%)" },
      "rate",
      GROWTH_LEFT,
      {
        fr: "pour aller de l’année pleine au chiffre visé\u202f: (visé ÷ année pleine) ^ (1 ÷ années) − 1",
        en: "from the full year to the aim: (aim ÷ full year) ^ (1 ÷ years) − 1",
      },
    ),
  ],
  emphasis: signEmphasis("meaning", ["value"]),
};
