import type { Panel } from "../layout";

/** LANDING at work beside the native landing; nothing else depends on it. Blank where the function would refuse: a month without plan, a gap. */
export const DASHBOARD_TRY_IT: Panel = {
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
        span: 12,
      },
    ],
    [
      {
        text: { fr: "Atterrissage, par la fonction ({currency})", en: "Landing, by the function ({currency})" },
        style: "tryIt",
        span: 3,
      },
      {
        formula:
          '=IF(OR(COUNT({follow.plan})<12;COUNT({follow.actual})<>{landing.value@months});"";LANDING({follow.actual};{follow.plan}))',
        format: "money",
        origin: "computed",
        custom: true,
        style: "tryIt",
        span: 2,
      },
      { text: { fr: "LANDING(réalisé; plan)", en: "LANDING(actuals; plan)" }, style: "tryIt", span: 7 },
    ],
    [
      {
        text: {
          fr: "Le même, calculé dans la feuille ({currency})",
          en: "The same, worked out in the sheet ({currency})",
        },
        style: "tryIt",
        span: 3,
      },
      {
        formula: '=IF(COUNT({landing.value@landing})=0;"";{landing.value@landing})',
        format: "money",
        origin: "computed",
        style: "tryIt",
        span: 2,
      },
      {
        text: { fr: "la ligne « Atterrissage de l’année », plus haut", en: "the line “Landing of the year”, above" },
        style: "tryIt",
        span: 7,
      },
    ],
  ],
};
