import type { Words } from "../../shared/language";
import type { Cell, Row } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { toCreate } from "../sheet-to-create";
import { fromReview, section } from "./model-lines";
import { PRIORITY_COLUMNS, type PriorityColumn } from "./priority-columns";

interface Driver {
  readonly id: string;
  readonly line: Words;
  readonly format: NumberFormatName;
  readonly today: string;
}

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
  },
  {
    id: "paid_sessions",
    line: { fr: "Sessions payées", en: "Paid sessions" },
    format: "count",
    today: "N({today@year_paid_sessions})",
  },
  {
    id: "idle_sessions",
    line: { fr: "Sessions qui n’achètent rien de plus", en: "Sessions that buy nothing more" },
    format: "count",
    today: "0",
  },
  {
    id: "conversion",
    line: { fr: "Taux de conversion", en: "Conversion rate" },
    format: "rate",
    today: "IF({today@counted_sessions}=0;0;N({today@year_orders})/{today@counted_sessions})",
  },
  {
    id: "extra_orders",
    line: { fr: "Commandes en plus", en: "Extra orders" },
    format: "count",
    today: "0",
  },
  {
    id: "orders_given_away",
    line: { fr: "Remises, comptées en commandes", en: "Discounts, counted in orders" },
    format: "count",
    today: "0",
  },
  {
    id: "basket",
    line: { fr: "Panier moyen, aux prix actuels ({currency})", en: "Average order, at today’s prices ({currency})" },
    format: "unitMoney",
    today: "IF(N({today@year_orders})=0;0;{today@year_revenue}/{today@year_orders})",
  },
  {
    id: "price",
    line: { fr: "Prix de vente (100\u202f%\u202f: ceux d’aujourd’hui)", en: "Selling prices (100%: today’s)" },
    format: "rate",
    today: "1",
  },
  {
    id: "cogs_rate",
    line: { fr: "Coût d’achat (% du CA aux prix actuels)", en: "Cost of goods (% of revenue at today’s prices)" },
    format: "rate",
    today: "IF({today@year_revenue}=0;0;N({today@year_cogs})/{today@year_revenue})",
  },
  {
    id: "logistics_per_order",
    line: { fr: "Logistique par commande ({currency})", en: "Logistics per order ({currency})" },
    format: "unitMoney",
    today: term("logistics"),
  },
  {
    id: "return_rate",
    line: { fr: "Taux de retour", en: "Return rate" },
    format: "rate",
    today: "IF(N({today@year_orders})=0;0;N({today@year_returns})/{today@year_orders})",
  },
  {
    id: "more_returns",
    line: { fr: "Retours en plus ou en moins (des commandes)", en: "More or fewer returns (of orders)" },
    format: "rate",
    today: "0",
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
  },
  {
    id: "fixed",
    line: { fr: "Charges fixes ({currency})", en: "Fixed costs ({currency})" },
    format: "money",
    today: "N({review!fixed.amount@total})",
  },
  {
    id: "other_revenue",
    line: { fr: "Autre chiffre d’affaires ({currency})", en: "Other revenue ({currency})" },
    format: "money",
    today: "IF(N({today@year_orders})=0;{today@year_revenue};0)",
  },
  {
    id: "other_margin",
    line: { fr: "Marge de cet autre chiffre d’affaires ({currency})", en: "Margin of that other revenue ({currency})" },
    format: "money",
    today: "{today@other_revenue}-IF(OR(N({today@year_orders})=0;{today@year_revenue}=0);N({today@year_cogs});0)",
  },
  {
    id: "stock_days",
    line: { fr: "Jours de stock", en: "Days of stock" },
    format: "count",
    today: term("stock_days"),
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

function driverRow({ id, line, format, today }: Driver): Row {
  const cells: Record<PriorityColumn | "together", Cell> = perColumn([...PRIORITY_COLUMNS, "together"], () => ({
    formula: '=""',
    format,
  }));
  const without = today.includes("{review!") ? { without: toCreate("review") } : {};
  const formula = `=IF(COUNT({today@year_revenue})=0;"";${today})`;
  return { id, cells: { line: { text: line }, today: { formula, format, ...without }, ...cells } };
}

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
  ...DRIVERS.map(driverRow),
];
