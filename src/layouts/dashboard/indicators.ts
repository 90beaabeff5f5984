import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import { KPI_NAMES } from "../kpi-names";
import type { Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { toCreate } from "../sheet-to-create";
import { sparkline } from "../sparkline";
import { difference, known, quotient } from "./formulas";
import { MONTH_IDS } from "./months";
import { signEmphasis } from "./signs";

interface Indicator {
  readonly id: string;
  readonly name: Words;
  readonly format: NumberFormatName;
  /** Neither is better for what only helps to understand the others. */
  readonly better?: "higher" | "lower";
  /** The monthly column of this sheet, and of the review, that is added up. */
  readonly measure?: string;
  /** Of two measures of this table, in the same column. */
  readonly ratio?: (column: "this_year" | "last_year") => string;
  /** Where its months stand in this sheet. */
  readonly months: string;
}

const measure = (id: string, name: Words, format: NumberFormatName, better?: "higher" | "lower"): Indicator => ({
  id,
  name,
  format,
  measure: id,
  months: `actuals.${id}`,
  ...(better ? { better } : {}),
});

const of = (row: string) => (column: string) => `{indicators.${column}@${row}}`;
const divided = (part: string, whole: string) => (column: string) => quotient(of(part)(column), of(whole)(column));
const complement = (part: string, whole: string) => (column: string) =>
  known(
    [of(part)(column), of(whole)(column)],
    `IF(${of(whole)(column)}=0;"";1-${of(part)(column)}/${of(whole)(column)})`,
  );

const INDICATORS: readonly Indicator[] = [
  measure("revenue", KPI_NAMES.revenue, "money", "higher"),
  measure("sessions", KPI_NAMES.sessions, "count", "higher"),
  measure("orders", KPI_NAMES.orders, "count", "higher"),
  {
    id: "conversion",
    name: KPI_NAMES.conversion,
    format: "rate",
    better: "higher",
    ratio: divided("orders", "sessions"),
    months: "actuals.conversion",
  },
  {
    id: "basket",
    name: KPI_NAMES.basket,
    format: "unitMoney",
    better: "higher",
    ratio: divided("revenue", "orders"),
    months: "actuals.basket",
  },
  {
    id: "gross_margin",
    name: KPI_NAMES.grossMargin,
    format: "rate",
    better: "higher",
    ratio: complement("cogs", "revenue"),
    months: "rates.gross_margin",
  },
  measure("ad_spend", KPI_NAMES.adSpend, "money", "lower"),
  {
    id: "cac",
    name: KPI_NAMES.cac,
    format: "unitMoney",
    better: "lower",
    ratio: divided("ad_spend", "new_customers"),
    months: "rates.cac",
  },
  {
    id: "mer",
    name: KPI_NAMES.mer,
    format: "ratio",
    better: "higher",
    ratio: divided("revenue", "ad_spend"),
    months: "rates.mer",
  },
  {
    id: "return_rate",
    name: KPI_NAMES.returnRate,
    format: "rate",
    better: "lower",
    ratio: divided("returned_orders", "orders"),
    months: "rates.return_rate",
  },
  {
    id: "abandonment",
    name: KPI_NAMES.abandonment,
    format: "rate",
    better: "lower",
    ratio: complement("orders", "carts"),
    months: "rates.abandonment",
  },
  measure("cogs", { fr: "Coût d’achat ({currency})", en: "Cost of goods ({currency})" }, "money"),
  measure("new_customers", { fr: "Nouveaux clients", en: "New customers" }, "count"),
  measure("returned_orders", { fr: "Commandes retournées", en: "Returned orders" }, "count"),
  measure("carts", { fr: "Paniers créés", en: "Carts" }, "count"),
];

const MONTHS = "{landing.value@months}";

/**
 * Added up over the months to date, blank unless all of these are filled: half a sum would look like a fall. Month by month
 * with its id, since ranges of two tables would no longer fit together once somebody inserts a row into one of them.
 */
export function toDate(cellOf: (month: string) => string): string {
  const eachMonth = (of: (isToDate: string, cell: string) => string) =>
    MONTH_IDS.map((month) => of(`ISNUMBER({follow.cum_actual@${month}})`, cellOf(month))).join("+");
  const filled = eachMonth((isToDate, cell) => `${isToDate}*ISNUMBER(${cell})`);
  const sum = eachMonth((isToDate, cell) => `${isToDate}*N(${cell})`);
  return `=IF(${MONTHS}=0;"";IF(${filled}<${MONTHS};"";${sum}))`;
}

function statusOf({ better, months }: Indicator): string {
  if (!better) return "";
  const [up, down] = better === "higher" ? ["{#favourable}", "{#unfavourable}"] : ["{#unfavourable}", "{#favourable}"];
  return (
    `=IF(${MONTHS}=0;"";IF(COUNT({this_year})=0;IF(COUNT({${months}})=0;{#notMeasured};{#incomplete});IF(COUNT({last_year})=0;"";` +
    `IF(ROUND({this_year}-{last_year};9)=0;{#onTarget};IF({this_year}>{last_year};${up};${down})))))`
  );
}

function indicatorRow(indicator: Indicator): Row {
  const { id, name, format, measure: column, ratio, months } = indicator;
  const last = column
    ? { formula: toDate((month) => `{review!actuals.${column}@${month}}`), without: toCreate("review") }
    : { formula: ratio?.("last_year") ?? "" };
  const status = statusOf(indicator);
  return {
    id,
    cells: {
      kpi: { text: name },
      this_year: {
        formula: column ? toDate((month) => `{actuals.${column}@${month}}`) : (ratio?.("this_year") ?? ""),
        format,
      },
      last_year: { ...last, format },
      change:
        format === "rate"
          ? { formula: known(["{this_year}", "{last_year}"], "({this_year}-{last_year})*100"), format: "ratio" }
          : { format },
      status: status ? { formula: status } : {},
      trend: {
        formula: sparkline(
          MONTH_IDS.map((month) => `{${months}@${month}}`),
          "{low}",
          "{high}",
        ),
      },
      low: { formula: `=IF(COUNT({${months}})=0;"";MIN({${months}}))`, format },
      high: { formula: `=IF(COUNT({${months}})=0;"";MAX({${months}}))`, format },
    },
  };
}

/** This year to date beside the same months of last year. */
export const INDICATORS_TABLE: Table = {
  kind: "table",
  id: "indicators",
  title: { fr: "Les indicateurs, à ce jour", en: "The indicators, to date" },
  hint: {
    fr: "Cette année à ce jour et les mêmes mois de l’année passée. Une mesure compte quand tous les mois à ce jour sont remplis\u202f; un taux divise deux sommes.",
    en: "This year to date and the same months of last year. A measure counts once all months to date are filled in; a rate divides two sums.",
  },
  columns: [
    label("kpi", { fr: "Indicateur", en: "Indicator" }, { span: 2 }),
    computed("this_year", { fr: "Cette année", en: "This year" }, "money"),
    computed("last_year", { fr: "Mêmes mois de l’année passée", en: "Same months of last year" }, "money", undefined, {
      span: 2,
    }),
    computed(
      "change",
      { fr: "Évolution (taux\u202f: en points)", en: "Change (rates: in points)" },
      "money",
      difference("{this_year}", "{last_year}"),
    ),
    computed(
      "percent",
      { fr: "Évolution (%)", en: "Change (%)" },
      "rate",
      known(
        ["{this_year}", "{last_year}"],
        "IF({last_year}=0;{#notApplicable};({this_year}-{last_year})/ABS({last_year}))",
      ),
      { style: "figure" },
    ),
    computed("status", { fr: "Statut", en: "Status" }, "general", undefined, { align: "center", style: "status" }),
    computed("trend", { fr: "Les mois de cette année", en: "The months of this year" }, "general", undefined, {
      span: 2,
      style: "sparkline",
    }),
    computed("low", { fr: "Mois le plus bas", en: "Lowest month" }, "money"),
    computed("high", { fr: "Mois le plus haut", en: "Highest month" }, "money"),
  ],
  rows: INDICATORS.map(indicatorRow),
  emphasis: signEmphasis("status", ["change", "percent"]),
};

export const INDICATOR_WORDS: Readonly<Record<string, Words>> = {
  incomplete: { fr: "○ incomplet", en: "○ incomplete" },
};
