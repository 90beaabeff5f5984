import type { Table } from "../layout";
import { difference, known, numberOf } from "./formulas";
import { RECOVERY_SENTENCE } from "./landing-words";
import { advice, LINE_COLUMNS, line, result } from "./lines";
import { signEmphasis } from "./signs";

const value = (row: string) => `{landing.value@${row}}`;
const PLAN_TOTAL = "{follow.plan@total}";
const MEASURED = "--ISNUMBER({follow.cum_actual})";

/** Conversion and basket are left out: Cap's own cells hold a blank text. */
const TEXTS = ["sessions", "orders", "revenue", "cogs", "ad_spend", "new_customers", "returned_orders", "carts"]
  .map((measure) => `SUMPRODUCT(--ISTEXT({actuals.${measure}}))`)
  .join("+");

/** What one driver must rise by for the months that remain to bring what is still to make. */
const raise = (toGo: string) =>
  known([value("forecast"), toGo], `IF(${value("forecast")}<=0;"";MAX(0;${toGo})/${value("forecast")}-1)`);

const landsAgainst = (difference: string, meaning: string) =>
  `=IF(COUNT(${difference})=0;${meaning};IF(ROUND(${difference};0)=0;{#landsOn};IF(${difference}>0;{#landsAbove};{#landsBelow})))`;

/** Actual to date, and where the year lands: in its seasons, as planned, and by a straight line, to see the difference. */
export const LANDING_TABLE: Table = {
  kind: "table",
  id: "landing",
  title: { fr: "À ce jour, et à l’arrivée", en: "To date, and where the year lands" },
  hint: {
    fr: "À ce jour = les mois qui se suivent depuis le premier et dont le chiffre d’affaires est rempli.",
    en: "To date = the months in a row, from the first one on, whose revenue is filled in.",
  },
  columns: LINE_COLUMNS,
  rows: [
    line(
      "months",
      { fr: "Mois mesurés à ce jour", en: "Months measured to date" },
      "tally",
      "=COUNT({follow.cum_actual})",
      `=IF(${TEXTS}>0;{#textInMonths};` +
        `IF(COUNT({follow.actual})>${value("months")};{#gap}&${value("months")};IF(${value("months")}=0;{#noMonthYet};{#monthsMeaning})))`,
    ),
    line(
      "actual",
      { fr: "Réalisé à ce jour ({currency})", en: "Actual to date ({currency})" },
      "money",
      `=IF(${value("months")}=0;"";SUMPRODUCT(${MEASURED};{follow.actual}))`,
      { fr: "somme des mois mesurés", en: "sum of the measured months" },
    ),
    line(
      "plan",
      { fr: "Plan à ce jour ({currency})", en: "Plan to date ({currency})" },
      "money",
      `=IF(OR(${value("months")}=0;COUNT({follow.plan})=0);"";SUMPRODUCT(${MEASURED};{follow.plan}))`,
      { fr: "le plan de ces mêmes mois", en: "the plan of the same months" },
    ),
    line(
      "variance",
      { fr: "Écart à ce jour ({currency})", en: "Variance to date ({currency})" },
      "money",
      difference(value("actual"), value("plan")),
      `=IF(COUNT(${value("variance")})=0;{#actualMinusPlan};IF(ROUND(${value("variance")};9)=0;{#onTarget};IF(${value("variance")}>0;{#favourable};{#unfavourable})))`,
    ),
    line(
      "percent",
      { fr: "Écart à ce jour (%)", en: "Variance to date (%)" },
      "rate",
      known([value("variance")], `IF(${value("plan")}=0;"";${value("variance")}/ABS(${value("plan")}))`),
      { fr: "écart ÷ plan à ce jour", en: "variance ÷ plan to date" },
    ),
    line(
      "pace",
      { fr: "Rythme (%)", en: "Pace (%)" },
      "rate",
      `=IF(COUNT(${PLAN_TOTAL})=0;"";IF(COUNT(${value("actual")};${value("plan")})<2;1;IF(${value("plan")}=0;1;${value("actual")}/${value("plan")})))`,
      {
        fr: "réalisé ÷ plan à ce jour\u202f; 100\u202f% tant que rien n’est mesuré",
        en: "actual ÷ plan to date; 100% as long as nothing is measured",
      },
    ),
    line(
      "forecast",
      { fr: "Prévision des mois qui restent ({currency})", en: "Forecast of the months that remain ({currency})" },
      "money",
      numberOf("{follow.forecast@total}"),
      {
        fr: "leur plan × le rythme\u202f: les saisons sont respectées",
        en: "their plan × the pace: seasons are respected",
      },
    ),
    result(
      line(
        "landing",
        { fr: "Atterrissage de l’année ({currency})", en: "Landing of the year ({currency})" },
        "money",
        known([PLAN_TOTAL], `SUM(${value("actual")};${value("forecast")})`),
        {
          fr: "réalisé à ce jour + prévision des mois qui restent",
          en: "actual to date + forecast of the months that remain",
        },
      ),
    ),
    line(
      "against_plan",
      { fr: "Atterrissage face au plan ({currency})", en: "Landing against the plan ({currency})" },
      "money",
      difference(value("landing"), PLAN_TOTAL),
      landsAgainst(value("against_plan"), "{#landingMinusPlan}"),
    ),
    line(
      "against_path",
      { fr: "Atterrissage face à la vision ({currency})", en: "Landing against the vision ({currency})" },
      "money",
      difference(value("landing"), "{course.value@path}"),
      landsAgainst(value("against_path"), "{#landingMinusPath}"),
    ),
    line(
      "rest",
      { fr: "Plan des mois qui restent ({currency})", en: "Plan of the months that remain ({currency})" },
      "money",
      known([PLAN_TOTAL], `${PLAN_TOTAL}-SUM(${value("plan")})`),
      { fr: "plan de l’année − plan à ce jour", en: "plan of the year − plan to date" },
    ),
    line(
      "as_planned",
      { fr: "Arrivée si le reste suit le plan ({currency})", en: "Landing if the rest goes as planned ({currency})" },
      "money",
      known([value("rest")], `SUM(${value("actual")};${value("rest")})`),
      { fr: "réalisé à ce jour + plan des mois qui restent", en: "actual to date + plan of the months that remain" },
    ),
    line(
      "linear",
      { fr: "Arrivée en ligne droite ({currency})", en: "Landing in a straight line ({currency})" },
      "money",
      known([value("actual")], `${value("actual")}/${value("months")}*12`),
      {
        fr: "réalisé ÷ mois mesurés × 12\u202f: oublie les saisons",
        en: "actual ÷ measured months × 12: forgets the seasons",
      },
    ),
    line(
      "linear_error",
      { fr: "Erreur de la ligne droite (%)", en: "Error of the straight line (%)" },
      "rate",
      known(
        [value("linear"), value("landing")],
        `IF(${value("landing")}=0;"";${value("linear")}/${value("landing")}-1)`,
      ),
      { fr: "ligne droite ÷ atterrissage − 1", en: "straight line ÷ landing − 1" },
    ),
    line(
      "to_go_plan",
      { fr: "Reste à faire pour tenir le plan ({currency})", en: "Still to make to meet the plan ({currency})" },
      "money",
      known([PLAN_TOTAL], `${PLAN_TOTAL}-SUM(${value("actual")})`),
      { fr: "plan de l’année − réalisé à ce jour", en: "plan of the year − actual to date" },
    ),
    advice(
      line(
        "recovery",
        { fr: "… hausse d’un levier, au choix, pour y arriver (%)", en: "… raise of any one driver to get there (%)" },
        "rate",
        raise(value("to_go_plan")),
        RECOVERY_SENTENCE,
      ),
    ),
    line(
      "to_go_path",
      { fr: "Reste à faire pour tenir la vision ({currency})", en: "Still to make to meet the vision ({currency})" },
      "money",
      known(["{course.value@path}"], `{course.value@path}-SUM(${value("actual")})`),
      { fr: "ce que la vision demande − réalisé à ce jour", en: "what the vision asks − actual to date" },
    ),
    line(
      "recovery_path",
      { fr: "… hausse d’un levier, au choix, pour y arriver (%)", en: "… raise of any one driver to get there (%)" },
      "rate",
      raise(value("to_go_path")),
      {
        fr: "reste à faire ÷ prévision des mois qui restent − 1",
        en: "still to make ÷ forecast of the months that remain − 1",
      },
    ),
    line(
      "readjusted",
      { fr: "Plan moins plan précédent ({currency})", en: "Plan minus previous plan ({currency})" },
      "money",
      difference(PLAN_TOTAL, "{follow.previous@total}"),
      {
        fr: "ce que le dernier réajustement a changé à l’année",
        en: "what the last re-adjustment changed in the year",
      },
    ),
  ],
  emphasis: signEmphasis("meaning", ["value"]),
};
