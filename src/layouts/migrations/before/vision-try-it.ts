import type { Words } from "../../../shared/language";
import type { Panel, PanelCell } from "../../layout";

const LOCAL = {
  population: "{potential.population@local}",
  share: "{potential.share@local}",
  spend: "{potential.spend@local}",
  divisor: "{potential.divisor@local}",
};

/** The result only when the native formula beside it has one: what is typed wrong is said there, in words. */
const row = (text: Words, result: string, call: string, shown: Words): PanelCell[] => [
  { text, style: "tryIt", span: 4 },
  {
    formula: `=IF(COUNT(${result})=0;"";${call})`,
    format: "money",
    origin: "computed",
    custom: true,
    style: "tryIt",
    span: 2,
  },
  { text: shown, style: "tryIt", span: 7 },
];

/** MARKETSIZE at work on the local market, beside native formulas that give the same. */
export const VISION_TRY_IT: Panel = {
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
        span: 13,
      },
    ],
    row(
      { fr: "Clients possibles, marché local", en: "Potential customers, local market" },
      "{potential.customers@local}",
      `MARKETSIZE(${LOCAL.population};${LOCAL.share})`,
      { fr: "MARKETSIZE(population; part)", en: "MARKETSIZE(population; share)" },
    ),
    row(
      { fr: "Valeur réaliste, marché local ({currency})", en: "Realistic value, local market ({currency})" },
      "{potential.realistic_value@local}",
      `MARKETSIZE(${LOCAL.population};${LOCAL.share};${LOCAL.spend};${LOCAL.divisor})`,
      {
        fr: "MARKETSIZE(population; part; dépense par an; diviseur)",
        en: "MARKETSIZE(population; share; spending a year; divisor)",
      },
    ),
  ],
};
