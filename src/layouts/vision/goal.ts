import type { Words } from "../../shared/language";
import { amount, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import { toCreate } from "../sheet-to-create";
import { CHECK_EMPHASIS, checkColumn, convention } from "./checks";

const line = (id: string, text: Words, value: Cell, check: Cell): Row => ({
  id,
  cells: { line: { text }, value, check },
});

const worked = (format: "money" | "rate", formula: string): Cell => ({
  format,
  origin: "computed",
  style: "computed",
  formula,
});

/** Years stand without a thousands separator. */
const year = (origin: "prefilled" | "computed", formula: string): Cell => ({
  format: "general",
  origin,
  style: origin === "computed" ? "figure" : "inputFigure",
  formula,
});

const isWrong = (id: string) => `LEFT({check@${id}};1)="▼"`;

const BASE = "{value@base}";
const TARGET = "{value@target}";
const YEARS = "{value@years}";

/** Missing or a text, else what the rest of the check says. */
const given = (missing: string, check: string): Cell => ({
  formula: `=IF(T({value})<>"";{#notNumber};IF(COUNT({value})=0;{#${missing}};${check}))`,
});

export const GOAL: Table = {
  kind: "table",
  id: "goal",
  title: { fr: "Un chiffre et une année", en: "One number and one year" },
  hint: {
    fr: "Le chiffre d’affaires visé, et pour quand. Cap en déduit la croissance à tenir chaque année, la même jusqu’au bout.",
    en: "The revenue you aim at, and by when. Cap works out the growth to keep up every year, the same until the end.",
  },
  columns: [
    label("line", { fr: "Cap", en: "Heading" }, { span: 4 }),
    amount("value", { fr: "Valeur", en: "Value" }, "money", { span: 2 }),
    checkColumn(7),
  ],
  rows: [
    line(
      "base",
      { fr: "Chiffre d’affaires de départ, HT ({currency})", en: "Base revenue, excl. VAT ({currency})" },
      { formula: "={review!actuals.revenue@total}", origin: "prefilled", without: toCreate("review") },
      // Without number: it is the Review that is missing or empty, not a mistake.
      { formula: `=IF(COUNT({value})=0;{#giveBase};IF({value}<=0;{#baseAboveZero};""))` },
    ),
    line(
      "base_year",
      { fr: "Année de départ", en: "Base year" },
      year("prefilled", "={value@plan_year}-1"),
      given("giveYear", `IF(OR({value}<>INT({value});{value}<1900;{value}>2200);{#notAYear};"")`),
    ),
    line(
      "target",
      { fr: "Chiffre d’affaires visé, HT ({currency})", en: "Target revenue, excl. VAT ({currency})" },
      {},
      given(
        "giveTarget",
        `IF({value}<0;{#targetBelowZero};IF(N(${BASE})<=0;"";IF({value}>=${BASE};"";` +
          `{#decrease}&FIXED((1-{value}/${BASE})*100;1)&{#isItMeant})))`,
      ),
    ),
    line(
      "years",
      { fr: "Horizon (années)", en: "Horizon (years)" },
      { format: "count" },
      given(
        "giveYears",
        'IF({value}<1;{#atLeastOneYear};IF({value}<>INT({value});{#wholeYears};IF({value}>10;{#tenShown};"")))',
      ),
    ),
    line(
      "growth",
      { fr: "Croissance par an", en: "Growth a year" },
      worked(
        "rate",
        `=IF(COUNT(${BASE};${TARGET};${YEARS})<3;"";IF(OR(${isWrong("base")};${isWrong("target")};${isWrong("years")});"";` +
          `(${TARGET}/${BASE})^(1/${YEARS})-1))`,
      ),
      convention({
        fr: "(visé ÷ départ) puissance (1 ÷ années), moins 1\u202f: la croissance annuelle composée (TCAC).",
        en: "(target ÷ base) to the power of (1 ÷ years), minus 1: the compound annual growth rate (CAGR).",
      }),
    ),
    line(
      "target_year",
      { fr: "Année où le chiffre est atteint", en: "Year in which the target is reached" },
      year(
        "computed",
        `=IF(COUNT({value@base_year};${YEARS})<2;"";IF(OR(${isWrong("base_year")};${isWrong("years")});"";{value@base_year}+${YEARS}))`,
      ),
      convention({ fr: "Année de départ + horizon.", en: "Base year + horizon." }),
    ),
    line(
      "plan_year",
      { fr: "Année du plan", en: "Year of the plan" },
      year("computed", "=YEAR(EDATE({settings!plan.value@plan_start};6))"),
      convention({
        fr: "L’année de la plupart des mois que vous préparez\u202f; elle se règle dans le volet de Cap.",
        en: "The year of most of the months that you plan; set in Cap’s sidebar.",
      }),
    ),
    line(
      "next_year",
      {
        fr: "Ce que le chemin demande à l’année du plan ({currency})",
        en: "What the path asks of the plan’s year ({currency})",
      },
      worked(
        "money",
        '=IF(COUNT({value@plan_year};{value@target_year})<2;"";IFERROR(INDEX({path.revenue};MATCH({value@plan_year};{path.year};0));""))',
      ),
      {
        formula: "=IF(AND(COUNT({value@growth};{value@target_year})=2;COUNT({value})=0);{#notOnPath};{#fromPath})",
        style: "hint",
      },
    ),
  ],
  emphasis: CHECK_EMPHASIS,
};

export const GOAL_WORDS: Readonly<Record<string, Words>> = {
  giveBase: {
    fr: "○ Il vient du Bilan\u202f; sans Bilan, tapez votre chiffre d’affaires d’une année.",
    en: "○ It comes from the Review; without one, type your revenue of a year.",
  },
  baseAboveZero: {
    fr: "▼ Le chiffre d’affaires de départ doit être au-dessus de 0.",
    en: "▼ The base revenue must be above 0.",
  },
  giveYear: { fr: "○ L’année du chiffre d’affaires de départ.", en: "○ The year of the base revenue." },
  notAYear: {
    fr: "▼ Une année s’écrit en quatre chiffres, comme 2025.",
    en: "▼ A year has four digits, such as 2025.",
  },
  giveTarget: {
    fr: "○ Le chiffre que vous voulez atteindre\u202f: un seul, et ambitieux.",
    en: "○ The number that you want to reach: a single one, and ambitious.",
  },
  targetBelowZero: {
    fr: "▼ Le chiffre d’affaires visé ne peut pas être négatif.",
    en: "▼ The target revenue can not be negative.",
  },
  decrease: { fr: "○ C’est une baisse de ", en: "○ That is a decrease of " },
  isItMeant: { fr: "\u202f%\u202f: est-ce voulu\u202f?", en: "%: is it meant?" },
  giveYears: {
    fr: "○ Dans combien d’années\u202f? Trois à cinq, on les voit encore.",
    en: "○ In how many years? Three to five can still be seen.",
  },
  atLeastOneYear: { fr: "▼ L’horizon est d’au moins un an.", en: "▼ The horizon is at least one year." },
  wholeYears: { fr: "▼ L’horizon se compte en années entières.", en: "▼ The horizon is counted in whole years." },
  tenShown: {
    fr: "○ Le tableau ci-dessous montre les dix premières années.",
    en: "○ The table below shows the first ten years.",
  },
  notOnPath: {
    fr: "○ L’année du plan n’est pas sur ce chemin\u202f: vérifiez l’année de départ et l’horizon.",
    en: "○ The plan’s year is not on this path: look at the base year and the horizon.",
  },
  fromPath: {
    fr: "La ligne de l’année du plan, dans le tableau ci-dessous.",
    en: "The line of the plan’s year, in the table below.",
  },
};
