import type { Table } from "../layout";
import { monthlyColumns } from "../monthly-columns";
import { monthRows, YEAR_LABEL } from "./months";

/** The ten minutes a month: the same measures as in the review, this year's. */
export const ACTUALS: Table = {
  kind: "table",
  id: "actuals",
  title: { fr: "À remplir chaque mois (dix minutes)", en: "To fill in each month (ten minutes)" },
  hint: {
    fr: "Huit chiffres par mois, ceux du Bilan. Une case vide veut dire « non mesuré », pas zéro.",
    en: "Eight figures a month, those of the Review. An empty cell means “not measured”, not zero.",
  },
  columns: monthlyColumns("actuals"),
  rows: monthRows(() => ({})),
  total: YEAR_LABEL,
};
