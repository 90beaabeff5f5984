import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import { KPI_NAMES, type KpiId } from "../kpi-names";
import type { FormulaTemplate, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { MONTH_IDS } from "./monthly-tables";

/** A measure or rate of one month, blank while it is not measured. */
type OfMonth = (month: string) => FormulaTemplate;

const cell = (column: string, month: string) => `{actuals.${column}@${month}}`;
const same =
  (column: string): OfMonth =>
  (month) =>
    `=IF(ISNUMBER(${cell(column, month)});${cell(column, month)};"")`;
const ratio =
  (part: string, whole: string, before = ""): OfMonth =>
  (month) => {
    const [one, all] = [cell(part, month), cell(whole, month)];
    return `=IF(COUNT(${one};${all})<2;"";IF(${all}=0;"";${before}${one}/${all}))`;
  };

export interface Trend {
  readonly id: KpiId;
  readonly format: NumberFormatName;
  readonly ofMonth: OfMonth;
}

export const TRENDS: readonly Trend[] = [
  { id: "revenue", format: "money", ofMonth: same("revenue") },
  { id: "sessions", format: "count", ofMonth: same("sessions") },
  { id: "orders", format: "count", ofMonth: same("orders") },
  { id: "conversion", format: "rate", ofMonth: same("conversion") },
  { id: "basket", format: "unitMoney", ofMonth: same("basket") },
  { id: "grossMargin", format: "rate", ofMonth: ratio("cogs", "revenue", "1-") },
  { id: "adSpend", format: "money", ofMonth: same("ad_spend") },
  { id: "cac", format: "unitMoney", ofMonth: ratio("ad_spend", "new_customers") },
  { id: "mer", format: "ratio", ofMonth: ratio("revenue", "ad_spend") },
  { id: "returnRate", format: "rate", ofMonth: ratio("returned_orders", "orders") },
  { id: "abandonment", format: "rate", ofMonth: ratio("orders", "carts", "1-") },
];

/** The name of a month, from its date. */
export const monthName = (date: string): FormulaTemplate => `TRIM(MID({#monthNames};5*MONTH(${date})-4;5))`;

export const TREND_WORDS: Readonly<Record<string, Words>> = {
  monthNames: {
    fr: ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
      .map((name) => name.padEnd(5))
      .join(""),
    en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      .map((name) => name.padEnd(5))
      .join(""),
  },
};

/** The key indicators month by month. */
export const TREND: Table = {
  kind: "table",
  id: "trend",
  title: { fr: "Indicateurs, mois par mois", en: "Indicators, month by month" },
  hint: {
    fr: "Les chiffres et les taux de chaque mois\u202f; vide\u202f: non mesuré. Le taux de l’année n’est pas leur moyenne\u202f: il divise les sommes.",
    en: "Figures and rates of each month; empty: not measured. The year’s rate is not their mean: it divides the sums.",
  },
  columns: [
    label("kpi", { fr: "Indicateur", en: "Indicator" }, { style: "wrapped" }),
    ...MONTH_IDS.map((month, index) =>
      computed(month, { fr: `Mois ${index + 1}`, en: `Month ${index + 1}` }, "general", undefined, {
        headerFormula: `=IFERROR(${monthName(cell("month", month))};"")`,
        headerStyle: "headerRight",
        style: "figure",
      }),
    ),
  ],
  rows: TRENDS.map(({ id, format, ofMonth }) => ({
    id,
    cells: { kpi: { text: KPI_NAMES[id] }, ...perColumn(MONTH_IDS, (month) => ({ formula: ofMonth(month), format })) },
  })),
  emphasis: [{ columns: [...MONTH_IDS], when: "negative", ink: "unfavourable" }],
};
