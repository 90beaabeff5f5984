import type { Words } from "../../shared/language";
import { label } from "../columns";
import type { Cell, Column, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { today, whenKnown } from "./today";

const ARGUMENTS = ["baseline", "uplift", "margin_rate", "one_off_cost", "monthly_cost", "months"] as const;
type Argument = (typeof ARGUMENTS)[number];

/** The same change told five ways, from left to right: each takes over what the one before it says. */
const EXAMPLES = ["revenue", "margin", "costs", "less", "more"] as const;
type Example = (typeof EXAMPLES)[number];

const at = (example: Example, argument: Argument) => `{${example}@${argument}}`;
const typed = (value: number): Cell => ({ value, origin: "input", style: "input" });
const prefilled = (formula: string): Cell => ({ formula, origin: "prefilled", style: "input" });
const follows = (example: Example, argument: Argument): Cell => ({
  formula: whenKnown([at(example, argument)], at(example, argument)),
  origin: "computed",
});
/** The baseline, once the margin is known too: without it the function would take all of the revenue for margin. */
const WITH_MARGIN: Cell = {
  formula: whenKnown([at("revenue", "baseline"), at("margin", "margin_rate")], at("revenue", "baseline")),
  origin: "computed",
};

const CELLS: Readonly<Record<Argument, Partial<Record<Example, Cell>>>> = {
  baseline: {
    revenue: prefilled(whenKnown([today("revenue")], today("revenue"))),
    margin: WITH_MARGIN,
    costs: follows("margin", "baseline"),
    less: follows("costs", "baseline"),
    more: follows("costs", "baseline"),
  },
  uplift: {
    revenue: typed(5 / 100),
    margin: follows("revenue", "uplift"),
    costs: follows("margin", "uplift"),
    less: typed(2 / 100),
    more: typed(10 / 100),
  },
  margin_rate: {
    margin: prefilled(whenKnown([today("cogs_rate")], `1-${today("cogs_rate")}`)),
    costs: follows("margin", "margin_rate"),
    less: follows("costs", "margin_rate"),
    more: follows("costs", "margin_rate"),
  },
  one_off_cost: { costs: typed(6000), less: follows("costs", "one_off_cost"), more: follows("costs", "one_off_cost") },
  monthly_cost: { costs: typed(100), less: follows("costs", "monthly_cost"), more: follows("costs", "monthly_cost") },
  months: { costs: typed(12), less: follows("costs", "months"), more: follows("costs", "months") },
};

/** Whether something else than a number was typed. */
const hasText = (cells: string) => `SUMPRODUCT(ISTEXT(${cells})*(LEN(${cells})>0))>0`;
const [FIRST, LAST] = [EXAMPLES[0], EXAMPLES[EXAMPLES.length - 1] as Example];
const examples = (argument: Argument) => `${at(FIRST, argument)}:${at(LAST, argument)}`;

const CALL =
  `=IF(${hasText(`${at(FIRST, "baseline")}:${at(LAST, "months")}`)};"";` +
  `IF(COUNT(${examples("baseline")})=0;"";IMPACT(${ARGUMENTS.map(examples).join(";")})))`;

function native(example: Example): string {
  const [baseline, uplift, rate, oneOff, monthly, months] = ARGUMENTS.map((argument) => at(example, argument));
  const orElse = (cell: string | undefined, value: number) => `IF(COUNT(${cell})=0;${value};${cell})`;
  return (
    `=IF(${hasText(`${baseline}:${months}`)};"";IF(COUNT(${baseline};${uplift})<2;"";` +
    `${baseline}*${uplift}*${orElse(rate, 1)}-N(${oneOff})-N(${monthly})*${orElse(months, 12)}))`
  );
}

const argumentRow = (id: Argument, name: Words, format: NumberFormatName, said: Words): Row => ({
  id,
  cells: {
    argument: { text: name },
    ...Object.fromEntries(EXAMPLES.map((example) => [example, { format, ...CELLS[id][example] }])),
    said: { text: said },
  },
});

const example = (key: Example, header: Words): Column => ({
  key,
  header,
  origin: "label",
  format: "unitMoney",
  style: "tryIt",
});

/** IMPACT at work: one formula for five examples, above ordinary formulas that give the same. Nothing depends on it. */
export const IMPACT_TRY_IT: Table = {
  kind: "table",
  id: "tryit_impact",
  title: {
    fr: "Essayez\u202f: la fonction IMPACT, dans n’importe quelle cellule",
    en: "Try it: the function IMPACT, in any cell",
  },
  hint: {
    fr: "Donnez-lui des lignes au lieu de nombres\u202f: une seule formule, dans la première case, remplit les cinq. Rien d’autre dans le plan n’en dépend\u202f: changez tout, pour voir.",
    en: "Give it rows instead of numbers: one formula, in the first cell, fills all five. Nothing else in the plan depends on it: change anything, to see.",
  },
  columns: [
    label("argument", { fr: "Argument", en: "Argument" }, { style: "tryIt" }),
    label("said", { fr: "Ce que c’est", en: "What it is" }, { style: "tryIt", span: 2 }),
    example("revenue", { fr: "CA en plus", en: "More revenue" }),
    example("margin", { fr: "Ce qui en reste", en: "What is left of it" }),
    example("costs", { fr: "Coûts déduits", en: "Costs taken off" }),
    example("less", { fr: "Si la variation est plus faible", en: "If the uplift is smaller" }),
    example("more", { fr: "Si elle est plus forte", en: "If it is bigger" }),
  ],
  rows: [
    argumentRow("baseline", { fr: "Base ({currency})", en: "Baseline ({currency})" }, "money", {
      fr: "le CA de l’année sur lequel on agit",
      en: "the year’s revenue that you act on",
    }),
    argumentRow("uplift", { fr: "Variation (%)", en: "Uplift (%)" }, "rate", {
      fr: "une part de la base, pas des points",
      en: "a share of the baseline, not points",
    }),
    argumentRow("margin_rate", { fr: "Taux de marge (%)", en: "Margin rate (%)" }, "rate", {
      fr: "vide\u202f: tout le CA compte",
      en: "empty: all of the revenue counts",
    }),
    argumentRow("one_off_cost", { fr: "Coût unique ({currency})", en: "One-off cost ({currency})" }, "money", {
      fr: "payé une fois\u202f; vide\u202f: 0",
      en: "paid once; empty: 0",
    }),
    argumentRow("monthly_cost", { fr: "Coût mensuel ({currency})", en: "Monthly cost ({currency})" }, "money", {
      fr: "payé chaque mois\u202f; vide\u202f: 0",
      en: "paid each month; empty: 0",
    }),
    argumentRow("months", { fr: "Mois", en: "Months" }, "count", { fr: "vide\u202f: 12", en: "empty: 12" }),
    {
      id: "result",
      cells: {
        argument: {
          text: {
            fr: "IMPACT(bases; variations; taux; …)",
            en: "IMPACT(baselines; uplifts; rates; …)",
          },
        },
        revenue: { formula: CALL, origin: "computed", custom: true },
        said: { text: { fr: "deux arguments suffisent", en: "two arguments will do" } },
      },
    },
    {
      id: "native",
      cells: {
        argument: { text: { fr: "La même chose, sans elle", en: "The same, without it" } },
        ...Object.fromEntries(EXAMPLES.map((key) => [key, { formula: native(key), origin: "computed" }])),
        said: { text: { fr: "base × variation × taux − coûts", en: "baseline × uplift × rate − costs" } },
      },
    },
  ],
};
