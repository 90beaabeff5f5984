import { MEASURES, type Measure } from "../../protocol/measures";
import { toDate } from "../dashboard/indicators";
import type { Migration, ReplacedFormula } from "./migration";

const IS_TO_DATE = "ISNUMBER({follow.cum_actual})";
const MONTHS = "{landing.value@months}";

function sumToDate(column: "this_year" | "last_year", measure: Measure): ReplacedFormula {
  const months = `{${column === "this_year" ? "" : "review!"}actuals.${measure}`;
  return {
    kind: "formula",
    table: "indicators",
    column,
    row: measure,
    before:
      `=IF(${MONTHS}=0;"";IF(SUMPRODUCT(${IS_TO_DATE}*ISNUMBER(${months}}))<${MONTHS};"";` +
      `SUMPRODUCT(--${IS_TO_DATE};${months}})))`,
    after: toDate((month) => `${months}@${month}}`),
  };
}

export const DASHBOARD_2: Migration = {
  sheet: "dashboard",
  to: 2,
  brings: {
    fr: "Les indicateurs à ce jour restent justes quand vous insérez une ligne entre les mois, ici ou dans le bilan.",
    en: "The indicators to date stay right when you insert a row between the months, here or in the review.",
  },
  changes: MEASURES.flatMap((measure) => [sumToDate("this_year", measure), sumToDate("last_year", measure)]),
};
