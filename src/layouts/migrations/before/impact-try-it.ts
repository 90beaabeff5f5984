import type { Words } from "../../../shared/language";
import { computed, label } from "../../columns";
import { today, whenKnown } from "../../impact/today";
import type { Cell, Column, FormulaTemplate, Row, Table } from "../../layout";
import type { NumberFormatName } from "../../number-formats";

const MARGIN = whenKnown([today("cogs_rate")], `1-${today("cogs_rate")}`);
const typed = (value: number): Cell => ({ origin: "input", style: "input", value });
const TRY_IT: Cell = { style: "tryIt" };

/** The same call as the row above it, in an ordinary formula. */
const pair = (
  id: string,
  call: Words,
  native: Words,
  cells: Readonly<Record<string, Cell>>,
  read: readonly string[],
  formula: string,
): Row[] => {
  const at = read.map((column) => `{${column}@${id}}`);
  return [
    {
      id,
      cells: {
        call: { text: call },
        ...cells,
        result: { formula: whenKnown(at, `IMPACT(${at.join(";")})`), custom: true },
      },
    },
    {
      id: `${id}_native`,
      cells: {
        call: { text: native },
        result: {
          formula: whenKnown(
            at,
            formula.replace(/\w+/g, (column) => `{${column}@${id}}`),
          ),
        },
      },
    },
  ];
};

const follows = (column: string): Cell => ({ formula: whenKnown([`{${column}@two}`], `{${column}@two}`) });
const argument = (key: string, header: Words, format: NumberFormatName) =>
  computed(key, header, format, undefined, TRY_IT);

/** IMPACT at work in three ways, each beside an ordinary formula that gives the same; nothing else depends on them. */
export const IMPACT_TRY_IT: Table = {
  kind: "table",
  id: "tryit",
  title: {
    fr: "Essayez\u202f: la fonction IMPACT, dans n’importe quelle cellule",
    en: "Try it: the function IMPACT, in any cell",
  },
  hint: {
    fr: "Base × variation × taux de marge − coût unique − coût mensuel × mois. Rien d’autre dans le plan n’en dépend\u202f: changez tout, pour voir.",
    en: "Baseline × uplift × margin rate − one-off cost − monthly cost × months. Nothing else in the plan depends on it: change anything, to see.",
  },
  columns: [
    label("call", { fr: "Formule", en: "Formula" }, TRY_IT),
    argument("baseline", { fr: "Base ({currency})", en: "Baseline ({currency})" }, "money"),
    argument("uplift", { fr: "Variation (%)", en: "Uplift (%)" }, "rate"),
    argument("margin_rate", { fr: "Taux de marge (%)", en: "Margin rate (%)" }, "rate"),
    argument("one_off_cost", { fr: "Coût unique ({currency})", en: "One-off cost ({currency})" }, "money"),
    argument("monthly_cost", { fr: "Coût mensuel ({currency})", en: "Monthly cost ({currency})" }, "money"),
    argument("months", { fr: "Mois", en: "Months" }, "count"),
    argument("result", { fr: "Résultat ({currency})", en: "Result ({currency})" }, "unitMoney"),
  ],
  rows: [
    ...pair(
      "two",
      { fr: "IMPACT(base; variation)", en: "IMPACT(baseline; uplift)" },
      { fr: "la même chose\u202f: base × variation", en: "the same: baseline × uplift" },
      {
        baseline: { origin: "prefilled", style: "input", formula: whenKnown([today("revenue")], today("revenue")) },
        uplift: typed(5 / 100),
      },
      ["baseline", "uplift"],
      "baseline*uplift",
    ),
    ...pair(
      "three",
      { fr: "IMPACT(base; variation; taux de marge)", en: "IMPACT(baseline; uplift; margin rate)" },
      { fr: "la même chose\u202f: … × taux de marge", en: "the same: … × margin rate" },
      {
        baseline: follows("baseline"),
        uplift: follows("uplift"),
        margin_rate: { origin: "prefilled", style: "input", formula: MARGIN },
      },
      ["baseline", "uplift", "margin_rate"],
      "baseline*uplift*margin_rate",
    ),
    ...pair(
      "six",
      { fr: "IMPACT(les six arguments)", en: "IMPACT(all six arguments)" },
      { fr: "la même chose\u202f: … − coûts", en: "the same: … − costs" },
      {
        baseline: follows("baseline"),
        uplift: follows("uplift"),
        margin_rate: { formula: whenKnown(["{margin_rate@three}"], "{margin_rate@three}") },
        one_off_cost: typed(6000),
        monthly_cost: typed(100),
        months: typed(12),
      },
      ["baseline", "uplift", "margin_rate", "one_off_cost", "monthly_cost", "months"],
      "baseline*uplift*margin_rate-one_off_cost-monthly_cost*months",
    ),
  ],
};

const UPLIFTS = [1, 2, 5, 10, 20] as const;
const SHARES = `{uplift1@uplifts}:{uplift${UPLIFTS.length}@uplifts}`;
const BASELINE = "{tryit.baseline@two}";
const RATE = "{tryit.margin_rate@three}";

const each = (of: (column: string, index: number) => Cell): Record<string, Cell> =>
  Object.fromEntries(UPLIFTS.map((_, index) => [`uplift${index + 1}`, of(`uplift${index + 1}`, index)]));

const native = (column: string): FormulaTemplate =>
  whenKnown([BASELINE, RATE, `{${column}@uplifts}`], `${BASELINE}*{${column}@uplifts}*${RATE}`);

/** One formula for a whole row: a range where a number is due gives one result for each of its cells. */
export const IMPACT_TRY_IT_ROW: Table = {
  kind: "table",
  id: "tryit_row",
  title: { fr: "Essayez\u202f: toute une ligne d’un coup", en: "Try it: a whole row at once" },
  hint: {
    fr: "Donnez à IMPACT une plage au lieu d’un nombre\u202f: une seule formule remplit la ligne.",
    en: "Give IMPACT a range instead of a number: one formula fills the row.",
  },
  columns: [
    label("call", { fr: "Formule", en: "Formula" }, TRY_IT),
    ...UPLIFTS.map(
      (_, index): Column => ({
        key: `uplift${index + 1}`,
        header: { fr: `Variation ${index + 1}`, en: `Uplift ${index + 1}` },
        origin: "label",
        format: "money",
        style: "tryIt",
      }),
    ),
  ],
  rows: [
    {
      id: "uplifts",
      cells: {
        call: { text: { fr: "Variations (%)", en: "Uplifts (%)" } },
        ...each((_, index) => ({ ...typed((UPLIFTS[index] as number) / 100), format: "rate" })),
      },
    },
    {
      id: "spilled",
      cells: {
        call: { text: { fr: "IMPACT(base; variations; taux de marge)", en: "IMPACT(baseline; uplifts; margin rate)" } },
        uplift1: {
          origin: "computed",
          custom: true,
          formula: `=IF(COUNT(${BASELINE};${RATE};${SHARES})<${UPLIFTS.length + 2};"";IMPACT(${BASELINE};${SHARES};${RATE}))`,
        },
      },
    },
    {
      id: "native",
      cells: {
        call: { text: { fr: "la même chose, cellule par cellule", en: "the same, cell by cell" } },
        ...each((column) => ({ origin: "computed", formula: native(column) })),
      },
    },
  ],
};
