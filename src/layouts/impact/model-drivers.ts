import type { Words } from "../../shared/language";
import type { Cell, Row } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { toCreate } from "../sheet-to-create";
import { fromReview, section, whenKnown, type YearColumn } from "./model-lines";
import { PRIORITY_COLUMNS, type PriorityColumn } from "./priority-columns";

interface Driver {
  readonly id: string;
  readonly line: Words;
  readonly format: NumberFormatName;
  readonly today: string;
  /** What one priority does to it; as today unless said. */
  readonly pulled?: (column: PriorityColumn) => string;
  /** With the four: changes add up, unless they multiply. */
  readonly multiplied?: string;
}

/** How far a priority pulls a lever, 0 when it does not. */
const pull = (column: PriorityColumn, lever: string) => `N({pulls.${column}@${lever}})`;
const plus = (lever: string) => (column: PriorityColumn) => `{today}+${pull(column, lever)}`;
const times = (lever: string) => ({
  pulled: (column: PriorityColumn) => `{today}*(1+${pull(column, lever)})`,
  multiplied: lever,
});
/** New sessions are a share of all of today's. */
const newSessions = (column: PriorityColumn, lever: string) => `${pull(column, lever)}*{today@sessions}`;

const term = (row: string) => `N({review!terms.value@${row}})`;

const DRIVERS: readonly Driver[] = [
  {
    id: "counted_sessions",
    line: { fr: "Sessions comptées", en: "Sessions counted" },
    format: "count",
    today: "IF(N({today@year_sessions})=0;N({today@year_orders});{today@year_sessions})",
  },
  {
    id: "free_sessions",
    line: { fr: "Sessions gratuites", en: "Free sessions" },
    format: "count",
    today: "{today@counted_sessions}-N({today@year_paid_sessions})",
    pulled: (column) => `{today}+${newSessions(column, "free_traffic")}`,
  },
  {
    id: "paid_sessions",
    line: { fr: "Sessions payées", en: "Paid sessions" },
    format: "count",
    today: "N({today@year_paid_sessions})",
    pulled: (column) => `{today}+${newSessions(column, "paid_traffic")}`,
  },
  {
    id: "idle_sessions",
    line: { fr: "Sessions qui n’achètent rien de plus", en: "Sessions that buy nothing more" },
    format: "count",
    today: "0",
    pulled: (column) => {
      const relative = `{levers.${column}@relative_conversion}`;
      return `IF(COUNT(${relative})=0;{today};{today}+${newSessions(column, "paid_traffic")}*(1-${relative}))`;
    },
  },
  {
    id: "conversion",
    line: { fr: "Taux de conversion", en: "Conversion rate" },
    format: "rate",
    today: "IF({today@counted_sessions}=0;0;N({today@year_orders})/{today@counted_sessions})",
    ...times("conversion"),
  },
  {
    id: "extra_orders",
    line: { fr: "Commandes en plus", en: "Extra orders" },
    format: "count",
    today: "0",
    pulled: plus("extra_orders"),
  },
  {
    id: "orders_given_away",
    line: { fr: "Remises, comptées en commandes", en: "Discounts, counted in orders" },
    format: "count",
    today: "0",
    pulled: (column) => `{today}+${pull(column, "extra_orders")}*N({levers.${column}@discount})`,
  },
  {
    id: "basket",
    line: { fr: "Panier moyen, aux prix actuels ({currency})", en: "Average order, at today’s prices ({currency})" },
    format: "unitMoney",
    today: "IF(N({today@year_orders})=0;0;{today@year_revenue}/{today@year_orders})",
    ...times("basket"),
  },
  {
    id: "price",
    line: { fr: "Prix de vente (100\u202f%\u202f: ceux d’aujourd’hui)", en: "Selling prices (100%: today’s)" },
    format: "rate",
    today: "1",
    ...times("price"),
  },
  {
    id: "cogs_rate",
    line: { fr: "Coût d’achat (% du CA aux prix actuels)", en: "Cost of goods (% of revenue at today’s prices)" },
    format: "rate",
    today: "IF({today@year_revenue}=0;0;N({today@year_cogs})/{today@year_revenue})",
    pulled: plus("cost_of_goods"),
  },
  {
    id: "logistics_per_order",
    line: { fr: "Logistique par commande ({currency})", en: "Logistics per order ({currency})" },
    format: "unitMoney",
    today: term("logistics"),
    pulled: plus("logistics"),
  },
  {
    id: "return_rate",
    line: { fr: "Taux de retour", en: "Return rate" },
    format: "rate",
    today: "IF(N({today@year_orders})=0;0;N({today@year_returns})/{today@year_orders})",
    pulled: plus("returns"),
  },
  {
    id: "more_returns",
    line: { fr: "Retours en plus (des commandes)", en: "More returns (of orders)" },
    format: "rate",
    today: "0",
    pulled: (column) => `{${column}@return_rate}-{today@return_rate}`,
  },
  {
    id: "return_handling",
    line: { fr: "Traitement d’un retour ({currency})", en: "Handling of a return ({currency})" },
    format: "unitMoney",
    today: term("return_handling"),
  },
  {
    id: "cost_per_paid_session",
    line: { fr: "Coût d’une session payée ({currency})", en: "Cost of a paid session ({currency})" },
    format: "unitMoney",
    today: "IF(N({today@year_paid_sessions})=0;0;N({today@year_ads})/{today@year_paid_sessions})",
  },
  {
    id: "ad_budget",
    line: {
      fr: "Publicité qui ne suit pas les sessions ({currency})",
      en: "Ads that do not follow sessions ({currency})",
    },
    format: "money",
    today: "IF(N({today@year_paid_sessions})=0;N({today@year_ads});0)",
    pulled: (column) => {
      const cost = `{levers.${column}@cost_per_session}`;
      const dearer = `(${cost}-{today@cost_per_paid_session})`;
      return `IF(COUNT(${cost})=0;{today};{today}+${newSessions(column, "paid_traffic")}*${dearer})`;
    },
  },
  {
    id: "fixed",
    line: { fr: "Charges fixes ({currency})", en: "Fixed costs ({currency})" },
    format: "money",
    today: "N({review!fixed.amount@total})",
    pulled: (column) => `{today}-${pull(column, "saving")}`,
  },
  {
    id: "other_revenue",
    line: { fr: "Autre chiffre d’affaires ({currency})", en: "Other revenue ({currency})" },
    format: "money",
    today: "IF(N({today@year_orders})=0;{today@year_revenue};0)",
    pulled: plus("other"),
  },
  {
    id: "other_margin",
    line: { fr: "Marge de cet autre chiffre d’affaires ({currency})", en: "Margin of that other revenue ({currency})" },
    format: "money",
    today: "{today@other_revenue}-IF(OR(N({today@year_orders})=0;{today@year_revenue}=0);N({today@year_cogs});0)",
    pulled: (column) => `{today}+${pull(column, "other")}*N({levers.${column}@other_margin})`,
  },
  {
    id: "stock_days",
    line: { fr: "Jours de stock", en: "Days of stock" },
    format: "count",
    today: term("stock_days"),
    pulled: (column) => {
      const days = `{levers.${column}@new_stock_days}`;
      return `IF(COUNT({pulls.${column}@cost_of_goods};${days})<2;{today};${days})`;
    },
  },
  {
    id: "receivable_days",
    line: { fr: "Délai d’encaissement (jours)", en: "Days until customers pay" },
    format: "count",
    today: term("receivable_days"),
  },
  {
    id: "payable_days",
    line: { fr: "Crédit fournisseurs (jours)", en: "Days until suppliers are paid" },
    format: "count",
    today: term("payable_days"),
  },
  { id: "vat", line: { fr: "Taux de TVA", en: "VAT rate" }, format: "rate", today: term("vat") },
  {
    id: "days",
    line: { fr: "Jours dans l’année", en: "Days in the year" },
    format: "count",
    today: `IF(${term("days")}>0;${term("days")};"")`,
  },
];

const FOUR = `{${PRIORITY_COLUMNS[0]}}:{${PRIORITY_COLUMNS[3]}}`;

/** All four: today's and their differences, or today's times their changes. */
function together({ pulled, multiplied }: Driver): string {
  if (!pulled) return "{today}";
  if (!multiplied) return `{today}+SUM(${FOUR})-COUNT(${FOUR})*{today}`;
  return `{today}${PRIORITY_COLUMNS.map((column) => `*(1+${pull(column, multiplied)})`).join("")}`;
}

function driverRow(driver: Driver): Row {
  const { id, line, format, today, pulled = () => "{today}" } = driver;
  const without = today.includes("{review!") ? { without: toCreate("review") } : {};
  const cell = (year: YearColumn, formula: string): Cell => ({ formula: whenKnown(year, formula), format });
  return {
    id,
    cells: {
      line: { text: line },
      today: { ...cell("today", today), ...without },
      ...perColumn(PRIORITY_COLUMNS, (column) => cell(column, pulled(column))),
      together: cell("together", together(driver)),
    },
  };
}

/** How many levers are pulled: none as long as last year is not known, and then nothing is worked out. */
const PULLED: Row = {
  id: "pulled",
  cells: {
    line: { text: { fr: "Leviers tirés", en: "Levers pulled" } },
    ...perColumn(PRIORITY_COLUMNS, (column) => ({
      formula: `=IF(COUNT({today@year_revenue})=0;0;COUNT({pulls.${column}}))`,
      format: "tally",
    })),
    together: { formula: `=SUM(${FOUR})`, format: "tally" },
  },
};

/** Last year's sums, which the drivers of today are worked out from. */
export const YEAR_ROWS: readonly Row[] = [
  section("from_review", { fr: "L’année écoulée, d’après le Bilan", en: "Last year, from the Review" }),
  fromReview("year_sessions", { fr: "Sessions", en: "Sessions" }, "actuals.sessions@total", "count"),
  fromReview("year_orders", { fr: "Commandes", en: "Orders" }, "actuals.orders@total", "count"),
  fromReview(
    "year_revenue",
    { fr: "Chiffre d’affaires HT ({currency})", en: "Revenue excl. VAT ({currency})" },
    "actuals.revenue@total",
    "money",
  ),
  fromReview(
    "year_cogs",
    { fr: "Coût d’achat ({currency})", en: "Cost of goods ({currency})" },
    "actuals.cogs@total",
    "money",
  ),
  fromReview("year_ads", { fr: "Publicité ({currency})", en: "Ads ({currency})" }, "actuals.ad_spend@total", "money"),
  fromReview(
    "year_returns",
    { fr: "Commandes retournées", en: "Returned orders" },
    "actuals.returned_orders@total",
    "count",
  ),
  fromReview(
    "year_paid_sessions",
    { fr: "Sessions venues de la publicité", en: "Sessions that advertising brought" },
    "yearly.value@paid_sessions",
    "count",
  ),
];

export const DRIVER_ROWS: readonly Row[] = [
  section("drivers", { fr: "Ce qui fait l’année (les inducteurs)", en: "What makes the year (the drivers)" }),
  PULLED,
  ...DRIVERS.map(driverRow),
];
