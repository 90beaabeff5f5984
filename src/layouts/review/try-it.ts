import type { Panel } from "../layout";

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
        span: 7,
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
        span: 5,
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
        span: 5,
      },
    ],
    [
      { text: { fr: "Trafic, conversion, panier, total", en: "Traffic, conversion, basket, total" }, style: "tryIt" },
      {
        formula:
          "=BRIDGE({targets.sessions@total};{targets.orders@total};{targets.revenue@total};" +
          "{actuals.sessions@total};{actuals.orders@total};{actuals.revenue@total})",
        format: "money",
        origin: "computed",
        custom: true,
        style: "tryIt",
      },
      { format: "money", style: "tryIt" },
      { format: "money", style: "tryIt" },
      { format: "money", style: "tryIt" },
      { text: { fr: "BRIDGE(…)", en: "BRIDGE(…)" }, style: "tryIt", span: 2 },
    ],
  ],
};
