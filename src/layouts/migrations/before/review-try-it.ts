import type { Words } from "../../../shared/language";
import type { Panel, PanelCell } from "../../layout";

/** BRIDGE of the year's indicators, which spills over four cells. */
const bridge = (name: Words, method: string, call: Words): PanelCell[] => [
  { text: name, style: "tryIt" },
  {
    formula:
      "=BRIDGE({kpis.target@sessions};{kpis.target@orders};{kpis.target@revenue};" +
      `{kpis.actual@sessions};{kpis.actual@orders};{kpis.actual@revenue}${method})`,
    format: "money",
    origin: "computed",
    custom: true,
    style: "tryIt",
  },
  { format: "money", style: "tryIt" },
  { format: "money", style: "tryIt" },
  { format: "money", style: "tryIt" },
  { text: call, style: "tryIt", span: 4 },
];

/** VARIANCE and BRIDGE at work, beside native formulas that give the same; nothing else depends on them. */
export const REVIEW_TRY_IT: Panel = {
  kind: "panel",
  id: "tryit",
  rows: [
    [
      {
        text: {
          fr: "Essayez\u202f: les fonctions de Cap, dans n’importe quelle cellule",
          en: "Try it: Cap’s functions, in any cell",
        },
        style: "tryItTitle",
        span: 9,
      },
    ],
    [
      { text: { fr: "Écart de CA, en\u202f%", en: "Revenue variance, in %" }, style: "tryIt" },
      {
        formula: '=VARIANCE({kpis.actual@revenue};{kpis.target@revenue};"percent")',
        format: "rate",
        origin: "computed",
        custom: true,
        style: "tryIt",
      },
      {
        text: { fr: 'VARIANCE(réalisé; objectif; "percent")', en: 'VARIANCE(actual; target; "percent")' },
        style: "tryIt",
        span: 7,
      },
    ],
    [
      { text: { fr: "Statut du panier", en: "Status of the basket" }, style: "tryIt" },
      {
        formula: "=VARIANCE({kpis.actual@basket};{kpis.target@basket};{#statusWord})",
        origin: "computed",
        custom: true,
        style: "tryIt",
      },
      {
        text: { fr: 'VARIANCE(réalisé; objectif; "statut")', en: 'VARIANCE(actual; target; "status")' },
        style: "tryIt",
        span: 7,
      },
    ],
    bridge({ fr: "Effets successifs", en: "Sequential effects" }, "", {
      fr: "BRIDGE(…)\u202f: trafic, conversion, panier, total",
      en: "BRIDGE(…): traffic, conversion, basket, total",
    }),
    bridge({ fr: "Effets sans ordre", en: "Effects in no order" }, ';"shapley"', {
      fr: 'BRIDGE(…; "shapley")\u202f: la même somme',
      en: 'BRIDGE(…; "shapley"): the same sum',
    }),
  ],
};

export const TRY_IT_WORDS: Readonly<Record<string, Words>> = { statusWord: { fr: "statut", en: "status" } };
