import type { Panel } from "../layout";
import { QUARTER_KEYS } from "./words";

const quarters = (row: string) => `{balance.${QUARTER_KEYS[0]}@${row}}:{balance.q4@${row}}`;

/** FUNDINGGAP at work, beside the native result that the sheet uses. */
export const FUNDING_TRY_IT: Panel = {
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
      { text: { fr: "Argent à trouver ({currency})", en: "Cash to find ({currency})" }, style: "tryIt" },
      {
        formula: `=IF(COUNT({balance.year@balance})=0;"";FUNDINGGAP(${quarters("uses")};${quarters("sources")}))`,
        format: "money",
        origin: "computed",
        custom: true,
        style: "tryIt",
      },
      { text: { fr: "FUNDINGGAP(emplois; ressources)", en: "FUNDINGGAP(uses; sources)" }, style: "tryIt", span: 2 },
      { text: { fr: "sans elle\u202f:", en: "without it:" }, style: "tryIt" },
      { formula: "={shortfall.value@missing}", format: "money", origin: "computed", style: "tryIt" },
      { style: "tryIt", span: 3 },
    ],
  ],
};
