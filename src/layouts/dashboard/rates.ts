import { computed } from "../columns";
import { KPI_NAMES } from "../kpi-names";
import type { Table } from "../layout";
import { known, quotient } from "./formulas";
import { monthRows } from "./months";

const actual = (column: string, month: string) => `{actuals.${column}@${month}}`;
const divided = (part: string, whole: string, month: string) => quotient(actual(part, month), actual(whole, month));
const complement = (part: string, whole: string, month: string) =>
  known(
    [actual(part, month), actual(whole, month)],
    `IF(${actual(whole, month)}=0;"";1-${actual(part, month)}/${actual(whole, month)})`,
  );

/** What the lines of characters of the indicators draw, beside the measures that are typed. */
export const RATES: Table = {
  kind: "table",
  id: "rates",
  title: { fr: "Les taux, mois par mois", en: "The rates, month by month" },
  hint: {
    fr: "Calculés sur les chiffres du mois\u202f: de quoi voir une tendance, pas pour faire une moyenne.",
    en: "Worked out from the month’s figures: to see a trend, not to take a mean of.",
  },
  columns: [
    computed("month", { fr: "Mois", en: "Month" }, "month", "=EDATE({month^};1)"),
    computed("gross_margin", KPI_NAMES.grossMargin, "rate"),
    computed("cac", KPI_NAMES.cac, "unitMoney", undefined, { span: 2 }),
    computed("mer", KPI_NAMES.mer, "ratio", undefined, { span: 2 }),
    computed("return_rate", KPI_NAMES.returnRate, "rate"),
    computed("abandonment", KPI_NAMES.abandonment, "rate", undefined, { span: 2 }),
  ],
  rows: monthRows((month) => ({
    gross_margin: { formula: complement("cogs", "revenue", month) },
    cac: { formula: divided("ad_spend", "new_customers", month) },
    mer: { formula: divided("revenue", "ad_spend", month) },
    return_rate: { formula: divided("returned_orders", "orders", month) },
    abandonment: { formula: complement("orders", "carts", month) },
  })),
};
